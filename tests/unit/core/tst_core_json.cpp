// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

using namespace conche;
using namespace Qt::StringLiterals;

class TestCoreJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notJson_data();
    void notJson();
    void json_data();
    void json();
    void pointers_data();
    void pointers();
    void pointersToNothing_data();
    void pointersToNothing();
    void integers_data();
    void integers();
    void finiteNumbers_data();
    void finiteNumbers();
    void texts_data();
    void texts();
    void typeNames();
};

namespace {

QJsonValue parsed(const QByteArray &json)
{
    return jsonFromBytes("[" + json + "]")
        .map([](const QJsonValue &value) { return value[0]; })
        .value_or(QJsonValue::Undefined);
}

// The document of RFC 6901, section 5, with more behind it.
const QByteArray rfcDocument
    = R"({"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6,
    " ": 7, "m~n": 8, "~1": 9, "deep": [{"x": [10, 11, {"y": "12"}]}], "null": null})";

} // namespace

void TestCoreJson::notJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("spaces only") << QByteArray(" \r\n\t ") << u"empty"_s;
    QTest::newRow("a bare NaN") << QByteArray("{\"r2\": NaN}") << u"NaN"_s;
    QTest::newRow("a bare NaN in a list") << QByteArray("[1, NaN, 2]") << u"NaN"_s;
    QTest::newRow("a bare Infinity") << QByteArray("{\"r2\":Infinity}") << u"NaN or Infinity"_s;
    QTest::newRow("a bare -Infinity") << QByteArray("{\"r2\":\n -Infinity\n}") << u"NaN or Infinity"_s;
    QTest::newRow("cut off") << QByteArray("{\"runs\": [{\"info\": {\"ru") << u"is not JSON"_s;
    QTest::newRow("cut off after a brace") << QByteArray("{") << u"at byte"_s;
    QTest::newRow("HTML") << QByteArray("<html>502</html>") << u"is not JSON"_s;
    QTest::newRow("text") << QByteArray("Internal Server Error") << u"is not JSON"_s;
    QTest::newRow("something after it") << QByteArray("{} {}") << u"is not JSON"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("{\"a\": \"\xff\xfe\"}") << u"is not JSON"_s;
    QTest::newRow("a surrogate in UTF-8") << QByteArray("{\"a\": \"\xed\xa0\x80\"}") << u"is not JSON"_s;
    QTest::newRow("a NUL") << QByteArray("{\"a\": 1}\0", 9) << u"is not JSON"_s;
    QTest::newRow("deeper than anybody needs") << QByteArray(200'000, '[') << u"is not JSON"_s;
    QTest::newRow("deep and closed") << QByteArray(100'000, '[') + QByteArray(100'000, ']') << u"is not JSON"_s;
}

void TestCoreJson::notJson()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const Result<QJsonValue> value = jsonFromBytes(bytes);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::BadContent);
    QVERIFY2(value.error().message.contains(says), qPrintable(value.error().message));
}

void TestCoreJson::json_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QJsonValue>("expected");
    QTest::newRow("an object") << QByteArray("{\"a\": 1}") << QJsonValue(QJsonObject{{u"a"_s, 1}});
    QTest::newRow("a list") << QByteArray("[1, \"b\"]") << QJsonValue(QJsonArray{1, u"b"_s});
    QTest::newRow("an empty object") << QByteArray(" {}\n") << QJsonValue(QJsonObject());
    QTest::newRow("with a byte order mark") << QByteArray("\xef\xbb\xbf{}") << QJsonValue(QJsonObject());
    QTest::newRow("the word NaN in quotes") << QByteArray("[\"NaN\"]") << QJsonValue(QJsonArray{u"NaN"_s});
    QTest::newRow("a hundred deep") << QByteArray(100, '[') + QByteArray(100, ']') << [] {
        QJsonArray array;
        for (int i = 1; i < 100; ++i)
            array = QJsonArray{array};
        return QJsonValue(array);
    }();
}

void TestCoreJson::json()
{
    QFETCH(const QByteArray, bytes);
    const Result<QJsonValue> value = jsonFromBytes(bytes);
    QVERIFY2(value, value ? "" : qPrintable(value.error().message));
    QTEST(*value, "expected");
}

void TestCoreJson::pointers_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &pointer, const QString &expected) {
        QTest::newRow(qPrintable(u"pointer \""_s + pointer + u'"')) << pointer << expected;
    };
    row(u"/foo"_s, u"[\"bar\",\"baz\"]"_s);
    row(u"/foo/0"_s, u"bar"_s);
    row(u"/foo/1"_s, u"baz"_s);
    row(u"/"_s, u"0"_s);
    row(u"/a~1b"_s, u"1"_s);
    row(u"/c%d"_s, u"2"_s);
    row(u"/e^f"_s, u"3"_s);
    row(u"/g|h"_s, u"4"_s);
    row(u"/i\\j"_s, u"5"_s);
    row(u"/k\"l"_s, u"6"_s);
    row(u"/ "_s, u"7"_s);
    row(u"/m~0n"_s, u"8"_s);
    row(u"/~01"_s, u"9"_s);
    row(u"/deep/0/x/2/y"_s, u"12"_s);
    row(u"/null"_s, u"null"_s);
}

void TestCoreJson::pointers()
{
    QFETCH(const QString, pointer);
    const QJsonValue root = *jsonFromBytes(rfcDocument);
    const std::optional<QJsonValue> value = jsonAt(root, pointer);
    QVERIFY(value);
    QTEST(jsonText(*value), "expected");
    QCOMPARE(jsonAt(root, u""), std::optional(root));
}

void TestCoreJson::pointersToNothing_data()
{
    QTest::addColumn<QString>("pointer");
    for (const char *pointer : {"foo", "/bar", "/foo/2", "/foo/-1", "/foo/-", "/foo/-0", "/foo/00", "/foo/01",
             "/foo/+1", "/foo/ 1", "/foo/1e0", "/foo/", "/foo/bar", "/foo/0/x", "/null/x", "//", "/deep/x",
             "/foo/99999999999999999999", "#/foo"})
        QTest::newRow(pointer) << QString::fromUtf8(pointer);
}

void TestCoreJson::pointersToNothing()
{
    QFETCH(const QString, pointer);
    QVERIFY(!jsonAt(*jsonFromBytes(rfcDocument), pointer));
}

void TestCoreJson::integers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zero") << QByteArray("0") << u"0"_s;
    QTest::newRow("negative") << QByteArray("-12") << u"-12"_s;
    QTest::newRow("beyond the 53 bits of a double") << QByteArray("9007199254740993") << u"9007199254740993"_s;
    QTest::newRow("the largest") << QByteArray("9223372036854775807") << u"9223372036854775807"_s;
    QTest::newRow("the smallest") << QByteArray("-9223372036854775808") << u"-9223372036854775808"_s;
    QTest::newRow("one too large") << QByteArray("9223372036854775808") << QString();
    QTest::newRow("much too large") << QByteArray("1e300") << QString();
    QTest::newRow("with an exponent") << QByteArray("1.5e3") << u"1500"_s;
    QTest::newRow("with a fraction of nothing") << QByteArray("5.0") << u"5"_s;
    QTest::newRow("a fraction") << QByteArray("0.5") << QString();
    QTest::newRow("as protobuf sends int64") << QByteArray("\"1795403314177\"") << u"1795403314177"_s;
    QTest::newRow("as text beyond 53 bits") << QByteArray("\"9007199254740993\"") << u"9007199254740993"_s;
    QTest::newRow("as text, too large") << QByteArray("\"9223372036854775808\"") << QString();
    QTest::newRow("as text with a fraction") << QByteArray("\"5.0\"") << QString();
    QTest::newRow("as words") << QByteArray("\"five\"") << QString();
    QTest::newRow("as hexadecimal text") << QByteArray("\"0x10\"") << QString();
    QTest::newRow("as no text") << QByteArray("\"\"") << QString();
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("true") << QByteArray("true") << QString();
    QTest::newRow("a list") << QByteArray("[1]") << QString();
}

void TestCoreJson::integers()
{
    QFETCH(const QByteArray, json);
    const std::optional<qint64> integer = jsonInteger(parsed(json));
    QTEST(integer ? QString::number(*integer) : QString(), "expected");
}

void TestCoreJson::finiteNumbers_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isNumber");
    constexpr double largest = std::numeric_limits<double>::max();
    QTest::newRow("a number") << QJsonValue(0.91) << true;
    QTest::newRow("zero") << QJsonValue(0) << true;
    QTest::newRow("a large integer") << parsed("9007199254740993") << true;
    QTest::newRow("MLflow's infinity") << QJsonValue(largest) << false;
    QTest::newRow("MLflow's negative infinity") << QJsonValue(-largest) << false;
    QTest::newRow("MLflow's infinity in digits") << parsed("1.7976931348623157e+308") << false;
    QTest::newRow("nearly MLflow's infinity") << QJsonValue(1.7e308) << true;
    QTest::newRow("the word NaN") << QJsonValue(u"NaN"_s) << false;
    QTest::newRow("a number in quotes") << QJsonValue(u"0.91"_s) << false;
    QTest::newRow("NaN itself") << QJsonValue(std::numeric_limits<double>::quiet_NaN()) << false;
    QTest::newRow("infinity itself") << QJsonValue(std::numeric_limits<double>::infinity()) << false;
    QTest::newRow("null") << QJsonValue() << false;
    QTest::newRow("true") << QJsonValue(true) << false;
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << false;
}

void TestCoreJson::finiteNumbers()
{
    QFETCH(const QJsonValue, value);
    QTEST(jsonFiniteNumber(value).has_value(), "isNumber");
}

void TestCoreJson::texts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *json, const QString &expected) { QTest::newRow(json) << QByteArray(json) << expected; };
    row("\"a \\\"word\\\"\"", u"a \"word\""_s);
    row("1000000", u"1000000"_s);
    row("100000000000000000", u"100000000000000000"_s);
    row("9007199254740993", u"9007199254740993"_s);
    row("-5", u"-5"_s);
    row("0.1", u"0.1"_s);
    row("24.0", u"24"_s);
    row("1e300", u"1e+300"_s);
    row("true", u"true"_s);
    row("false", u"false"_s);
    row("null", u"null"_s);
    row("[1, {\"a\": null}]", u"[1,{\"a\":null}]"_s);
}

void TestCoreJson::texts()
{
    QFETCH(const QByteArray, json);
    QTEST(jsonText(parsed(json)), "expected");
}

void TestCoreJson::typeNames()
{
    const QJsonValue all = *jsonFromBytes("[null, true, 1, 9007199254740993, \"x\", [], {}]");
    const QStringList names{u"null"_s, u"boolean"_s, u"number"_s, u"number"_s, u"string"_s, u"array"_s, u"object"_s};
    for (int i = 0; i < names.size(); ++i)
        QCOMPARE(jsonTypeName(all[i]), names[i]);
    QCOMPARE(jsonTypeName(QJsonValue(QJsonValue::Undefined)), u"null"_s);
}

QTEST_GUILESS_MAIN(TestCoreJson)
#include "tst_core_json.moc"
