# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server on loopback that takes one connection and tells what came, as Python's own parser reads it.

smtp_receiver.py [REPLY]   REPLY in place of "250 ok" to RCPT, such as "550 no such user"; "silence" never answers

Prints the port, then one JSON object a mail: sender, recipients, raw (base64), headers, subject, text, defects.
"""
import asyncio
import base64
import email
import email.policy
import json
import sys

RCPT = sys.argv[1] if len(sys.argv) > 1 else "250 ok"


def told(sender, recipients, raw):
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    return {"sender": sender, "recipients": recipients, "raw": base64.b64encode(raw).decode(),
            "headers": [[name, str(value)] for name, value in mail.items()], "subject": mail["Subject"],
            "to": [address.addr_spec for address in mail["To"].addresses], "type": mail.get_content_type(),
            "date": mail["Date"].datetime.isoformat(), "text": mail.get_content(),
            "defects": [str(defect) for part in [mail, *mail.values()] for defect in getattr(part, "defects", [])]}


async def take(reader, writer):
    def say(line):
        writer.write(line.encode() + b"\r\n")

    sender, recipients = None, []
    if RCPT != "silence":
        say("220 receiver")
    async for line in reader:
        word = line.strip().upper()
        if RCPT == "silence":
            continue
        if word.startswith(b"MAIL FROM:"):
            sender = line.split(b"<")[1].split(b">")[0].decode()
            say("250 ok")
        elif word.startswith(b"RCPT TO:"):
            recipients.append(line.split(b"<")[1].split(b">")[0].decode())
            say(RCPT)
        elif word == b"DATA":
            say("354 go on")
            lines = []
            while (data := await reader.readline()) not in (b".\r\n", b""):
                lines.append(data.removeprefix(b"."))
            print(json.dumps(told(sender, recipients, b"".join(lines))), flush=True)
            say("250 taken")
        elif word == b"QUIT":
            say("221 bye")
            break
        else:
            say("250 ok")
    writer.close()


async def main():
    server = await asyncio.start_server(take, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


asyncio.run(main())
