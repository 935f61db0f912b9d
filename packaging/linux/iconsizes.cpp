// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
// iconsizes SVG FOLDER SIZE... : saves the drawing as FOLDER/SIZE.png, for desktops that do not draw SVG.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    for (int i = 3; i < argc; ++i) {
        const int side = QByteArray(argv[i]).toInt();
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawing.render(&painter);
        painter.end();
        const QString path = QStringLiteral("%1/%2.png").arg(QString::fromLocal8Bit(argv[2])).arg(side);
        if (!drawing.isValid() || !image.save(path)) {
            (void)std::fprintf(stderr, "iconsizes: %s could not be made\n", qPrintable(path));
            return 1;
        }
    }
    return 0;
}
