// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "gui/dialogs/importanswersstep.h"
#include "gui/dialogs/importdialog.h"
#include "stack/stackfile.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QThreadPool>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

// Made when the test runs, so that it stands in no file of the repository.
const QByteArray secret = "geheim-" + QByteArray::number(4711 * 4711);

const QByteArray shop = "name: shop\nservices:\n"
                        "  i:\n    image: influxdb:2\n    ports: ['8086:8086']\n"
                        "  m:\n    image: ghcr.io/mlflow/mlflow\n    command: mlflow server --host 0.0.0.0\n"
                        "    ports: ['5000:5000']\n";

} // namespace

/*! A compose file becomes a stack through the dialog, as a user does it. */
class TestGuiImport final : public QObject
{
    Q_OBJECT

    /*! The dialog, and what of it a test looks at. */
    struct Import
    {
        explicit Import(Desk &desk)
            : dialog(desk.services())
        {
            dialog.show();
        }

        [[nodiscard]] QLineEdit &edit(const char *name) { return partOf<QLineEdit>(dialog, name); }
        [[nodiscard]] QPushButton &button(const char *name) { return partOf<QPushButton>(dialog, name); }
        [[nodiscard]] QString text(const char *name) { return partOf<QLabel>(dialog, name).text(); }
        [[nodiscard]] QString found() { return text("foundLabel"); }
        [[nodiscard]] int step() { return partOf<QStackedWidget>(dialog, "stepsStack").currentIndex(); }
        [[nodiscard]] QAbstractItemModel &model(const char *table)
        {
            return *partOf<QAbstractItemView>(dialog, table).model();
        }
        [[nodiscard]] QString problem()
        {
            auto &bar = partOf<QWidget>(dialog, "problemBar");
            const auto *label = bar.findChild<QLabel *>();
            return bar.isVisible() ? label->text() : QString();
        }
        [[nodiscard]] bool canGoOn() { return button("nextButton").isEnabled(); }
        void next() { button("nextButton").click(); }
        /*! To the second step, with this file. */
        [[nodiscard]] bool readTo(const QString &path)
        {
            dialog.readFrom(path);
            if (!QTest::qWaitFor([this] { return canGoOn(); }))
                return false;
            next();
            return step() == 1;
        }
        /*! From the second step to the end of the test. */
        [[nodiscard]] bool test()
        {
            next();
            return QTest::qWaitFor([this] { return step() == 2 && canGoOn(); }, 20'000);
        }

        gui::ImportDialog dialog;
    };

    static QString writeFactory(const Desk &desk)
    {
        desk.write(u"chocolate-factory/docker-compose.yml"_s,
            Desk::contentOf(QStringLiteral(CONCHE_SOURCE_DIR "/tests/data/compose/factory.yml")));
        desk.write(u"chocolate-factory/.env"_s,
            "POSTGRES_DB=mlflow\nPOSTGRES_USER=mlflow\nPOSTGRES_PASSWORD=" + secret + "\nINFLUXDB_TOKEN=" + secret
                + "\nINFLUXDB_ADMIN_PASSWORD=" + secret
                + "\nINFLUXDB_ORG=chocolate_factory\nINFLUXDB_BUCKET=energy_data\n");
        return desk.path(u"chocolate-factory"_s);
    }

    static QString stackPath(const Desk &desk, const QString &name)
    {
        return desk.path(u"conche/stacks/%1.toml"_s.arg(name));
    }

    static QString hashOf(const QString &path) { return stack::readStackFile(path)->hash; }

private Q_SLOTS:
    void init()
    {
        for (const char *name : {"INFLUXDB_TOKEN", "POSTGRES_USER", "COMPOSE_PROJECT_NAME", "COMPOSE_PROFILES", "PORT"})
            qunsetenv(name);
    }

    void aMendedFileIsReadAgain()
    {
        Desk desk;
        Import import(desk);
        const QString path = desk.write(u"docker-compose.yml"_s, "services: [\n");
        import.dialog.readFrom(path);
        QTRY_VERIFY2(import.found().contains("cannot be read"_L1), qPrintable(import.found()));
        QVERIFY(!import.canGoOn());
        desk.write(u"docker-compose.yml"_s, shop);
        QTest::keyClick(&import.edit("pathEdit"), Qt::Key_Return);
        QTRY_VERIFY2(import.canGoOn(), qPrintable(import.found()));
        QCOMPARE(import.found(), u"2 of 4 systems can be asked."_s);
    }

    void whatIsReadLateIsNotTakenForAnother()
    {
        Desk desk;
        Import import(desk);
        import.dialog.readFrom(desk.write(u"docker-compose.yml"_s, shop));
        QVERIFY(QDir().mkpath(desk.path(u"empty"_s)));
        import.dialog.readFrom(desk.path(u"empty"_s));
        const QString refused = import.found();
        QVERIFY2(refused.contains("empty"_L1), qPrintable(refused));
        // What the reading tells when it ends has been posted by then.
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(import.found(), refused);
        QCOMPARE(import.model("peersTable").rowCount(), 0);
        QVERIFY(!import.canGoOn());
    }

    void fromFolderToStack()
    {
        Desk desk;
        Import import(desk);
        const QSignalSpy imported(&import.dialog, &gui::ImportDialog::imported);
        QVERIFY(import.readTo(writeFactory(desk)));
        QCOMPARE(import.model("peersTable").rowCount(), 4);
        import.edit("nameEdit").setText(u"own"_s);
        QVERIFY2(
            import.text("demandsLabel").contains("keychain:own/influxdb"_L1), qPrintable(import.text("demandsLabel")));
        partOf<QCheckBox>(import.dialog, "consentCheck").setChecked(true);
        QVERIFY(import.test());
        // Tested with the secret, and nothing is stored or written yet.
        const bool wasSent = std::ranges::any_of(desk.bench.http.requests(), [](const net::HttpRequest &request) {
            return request.authorization && request.authorization->secret.reveal() == secret;
        });
        QVERIFY(wasSent);
        QVERIFY(!desk.bench.keychain.holds(u"own/influxdb"_s));
        QVERIFY(!QFileInfo::exists(stackPath(desk, u"own"_s)));
        QVERIFY(!allSaid(import.dialog).contains("geheim"_L1));
        import.next();
        QTRY_COMPARE(imported.size(), 1);
        const QString path = stackPath(desk, u"own"_s);
        QCOMPARE(imported.first().first().toString(), path);
        QVERIFY(!import.dialog.isVisible());
        QVERIFY(desk.bench.keychain.holds(u"own/influxdb"_s));
        QVERIFY(!Desk::contentOf(path).contains("geheim"));
        const store::KnownConsent known = desk.consentTo(hashOf(path));
        QVERIFY(known.given.has_value());
        QCOMPARE(known.origins.values(u"keychain:own/influxdb"_s), QStringList{u"http://localhost:8086"_s});
    }

    void withoutConsentNothingIsSent()
    {
        Desk desk;
        Import import(desk);
        QVERIFY(import.readTo(writeFactory(desk)));
        import.edit("nameEdit").setText(u"own"_s);
        QVERIFY(import.test());
        for (const net::HttpRequest &request : desk.bench.http.requests())
            QVERIFY2(!request.authorization, qPrintable(request.url.toString()));
        import.next();
        QTRY_VERIFY(!import.dialog.isVisible());
        QVERIFY(!desk.consentTo(hashOf(stackPath(desk, u"own"_s))).given);
    }

    /*! Whoever agreed to one address did not agree to another secret. */
    void consentIsAskedAgainWhereItsThingChanges()
    {
        Desk desk;
        Import import(desk);
        QVERIFY(import.readTo(writeFactory(desk)));
        auto &consent = partOf<QCheckBox>(import.dialog, "consentCheck");
        consent.setChecked(true);
        import.edit("nameEdit").setText(u"other"_s);
        QVERIFY(!consent.isChecked());
    }

    void whatIsMissingIsAskedFor()
    {
        Desk desk;
        Import import(desk);
        QVERIFY(import.readTo(desk.write(u"compose.yaml"_s, shop)));
        for (const char *name : {"influxTokenEdit", "influxOrganisationEdit", "influxBucketEdit", "mlflowUserEdit",
                 "mlflowPasswordEdit", "artifactsEdit"})
            QVERIFY2(import.edit(name).isVisible(), name);
        QCOMPARE(import.edit("influxTokenEdit").echoMode(), QLineEdit::Password);
        import.edit("influxTokenEdit").setText(QString::fromUtf8(secret));
        import.edit("influxOrganisationEdit").setText(u"sweets"_s);
        import.edit("influxBucketEdit").setText(u"line \"1\""_s);
        import.edit("mlflowUserEdit").setText(u"ada"_s);
        QVERIFY2(!import.canGoOn(), "a user without a password");
        import.edit("mlflowPasswordEdit").setText(QString::fromUtf8(secret) + u"2"_s);
        import.edit("artifactsEdit").setText(u"artifacts"_s);
        QVERIFY2(!import.canGoOn(), "half a path");
        import.edit("artifactsEdit").setText(desk.path(u""_s));
        auto &zone = partOf<QComboBox>(import.dialog, "zoneCombo");
        zone.setCurrentText(u"Mars/Base"_s);
        QVERIFY2(!import.canGoOn() && import.text("problemLabel").contains("Mars/Base"_L1), "no time zone");
        zone.setCurrentText(u"Europe/Madrid"_s);
        QVERIFY(import.canGoOn());
        QVERIFY(import.test());
        import.next();
        QTRY_VERIFY(!import.dialog.isVisible());
        const Result<stack::StackFile> file = stack::readStackFile(stackPath(desk, u"shop"_s));
        QVERIFY(file && file->stack && file->diagnostics.isEmpty());
        QCOMPARE(file->stack->zone, u"Europe/Madrid"_s);
        QCOMPARE(file->stack->influxdb->organisation, u"sweets"_s);
        QCOMPARE(file->stack->influxdb->bucket, u"line \"1\""_s);
        QCOMPARE(file->stack->mlflow->user, u"ada"_s);
        QCOMPARE(file->stack->mlflow->credential, u"keychain:shop/mlflow"_s);
        QVERIFY(desk.bench.keychain.holds(u"shop/mlflow"_s) && desk.bench.keychain.holds(u"shop/influxdb"_s));
        const QByteArray text = Desk::contentOf(file->path);
        QVERIFY2(text.contains(QByteArray("path = \"" + desk.path(u""_s).toUtf8() + "\"")), text.constData());
        QVERIFY(!text.contains("geheim"));
    }

    void whoPublishesNoPortIsAskedFor()
    {
        Desk desk;
        Import import(desk);
        QByteArray compose = shop;
        QVERIFY(import.readTo(desk.write(u"compose.yaml"_s, compose.replace("    ports: ['5000:5000']\n", ""))));
        QLineEdit &address = import.edit("mlflowAddressEdit");
        QVERIFY(address.isVisible());
        QVERIFY(import.edit("mlflowUserEdit").isVisible());
        for (const char *name : {"apiAddressEdit", "influxAddressEdit"})
            QVERIFY2(!import.edit(name).isVisible(), name);
        QVERIFY2(import.canGoOn(), "it may be left out");
        for (const QString &text : {u"factory.example:5000"_s, u"http://"_s, u"http://ada:x@factory.example"_s}) {
            address.setText(text);
            QVERIFY2(!import.canGoOn() && import.text("problemLabel").contains(text), qPrintable(text));
        }
        address.setText(u" http://factory.example:5000/ "_s);
        QVERIFY(import.canGoOn());
        QVERIFY(import.test());
        import.next();
        QTRY_VERIFY(QFileInfo::exists(stackPath(desk, u"shop"_s)));
        const Result<stack::StackFile> file = stack::readStackFile(stackPath(desk, u"shop"_s));
        QVERIFY(file && file->stack && file->diagnostics.isEmpty());
        QCOMPARE(file->stack->mlflow->url, QUrl(u"http://factory.example:5000"_s));
    }

    /*! A peer without an address is sent nothing, so nothing is said of its secret. */
    void secretsAreOfThoseWhoAreReached()
    {
        Desk desk;
        desk.bench.keychain.setState(secrets::StoreState::Absent);
        Import import(desk);
        QVERIFY(import.readTo(desk.write(u"compose.yaml"_s,
            "name: shop\nservices:\n  p:\n    image: postgres:15\n    container_name: shop-db\n"
            "  i:\n    image: influxdb:2\n    environment:\n      DOCKER_INFLUXDB_INIT_ADMIN_TOKEN: "
                + secret + "\n")));
        auto &answers = *import.dialog.findChild<gui::ImportAnswersStep *>();
        const auto &intro = partOf<QLabel>(answers, "introLabel");
        const auto areTaken = [&intro] { return intro.text().contains("are taken over"_L1); };
        const auto &keyring = partOf<QWidget>(import.dialog, "keyringBar");
        QLineEdit &address = import.edit("influxAddressEdit");
        QVERIFY(address.isVisible() && !areTaken());
        address.setText(u"http://factory.example:8086"_s);
        QVERIFY(areTaken());
        QTRY_VERIFY(keyring.isVisible());
        address.clear();
        QVERIFY(!areTaken() && !keyring.isVisible());
    }

    /*! Going back and forth loses nothing that was typed. */
    void backKeepsWhatWasTyped()
    {
        Desk desk;
        Import import(desk);
        QVERIFY(import.readTo(desk.write(u"compose.yaml"_s, shop)));
        import.edit("influxTokenEdit").setText(u"abc"_s);
        import.edit("nameEdit").setText(u"mine"_s);
        import.edit("influxOrganisationEdit").setText(u"sweets"_s);
        QVERIFY(import.test());
        import.button("backButton").click();
        import.button("backButton").click();
        QCOMPARE(import.step(), 0);
        import.next();
        QCOMPARE(import.edit("influxTokenEdit").text(), u"abc"_s);
        QCOMPARE(import.edit("nameEdit").text(), u"mine"_s);
        QCOMPARE(import.edit("influxOrganisationEdit").text(), u"sweets"_s);
    }

    void aSecretThatIsStoredIsLeftAsItIs()
    {
        Desk desk;
        desk.bench.keychain.put(u"own/influxdb"_s, Secret("another"));
        Import import(desk);
        const QSignalSpy imported(&import.dialog, &gui::ImportDialog::imported);
        QVERIFY(import.readTo(writeFactory(desk)));
        import.edit("nameEdit").setText(u"own"_s);
        QVERIFY(import.test());
        import.next();
        QTRY_COMPARE(imported.size(), 1);
        QVERIFY(import.dialog.isVisible());
        QVERIFY2(import.text("stateLabel").contains("holds another secret as own/influxdb"_L1),
            qPrintable(import.text("stateLabel")));
    }

    void withoutAKeyringAVariableIsNamed()
    {
        Desk desk;
        desk.bench.keychain.setState(secrets::StoreState::Absent);
        Import import(desk);
        const QSignalSpy imported(&import.dialog, &gui::ImportDialog::imported);
        QVERIFY(import.readTo(writeFactory(desk)));
        QTRY_VERIFY(partOf<QWidget>(import.dialog, "keyringBar").isVisible());
        QTRY_VERIFY2(
            import.text("demandsLabel").contains("env:INFLUXDB_TOKEN"_L1), qPrintable(import.text("demandsLabel")));
        partOf<QCheckBox>(import.dialog, "consentCheck").setChecked(true);
        QVERIFY(import.test());
        QVERIFY(std::ranges::any_of(desk.bench.http.requests(),
            [](const net::HttpRequest &request) { return request.authorization.has_value(); }));
        import.next();
        QTRY_COMPARE(imported.size(), 1);
        // What is left to do stays on the screen.
        QVERIFY(import.dialog.isVisible());
        QVERIFY2(import.text("stateLabel").contains("INFLUXDB_TOKEN"_L1), qPrintable(import.text("stateLabel")));
        QVERIFY(Desk::contentOf(imported.first().first().toString()).contains("env:INFLUXDB_TOKEN"));
        import.next();
        QVERIFY(!import.dialog.isVisible());
    }

    void aFileThatIsThereIsLeftAsItIs()
    {
        Desk desk;
        desk.write(u"conche/stacks/shop.toml"_s, "name = \"mine\"\n");
        Import import(desk);
        QVERIFY(import.readTo(desk.write(u"compose.yaml"_s, shop)));
        QCOMPARE(import.edit("nameEdit").text(), u"shop-2"_s);
        import.edit("nameEdit").setText(u"shop"_s);
        QVERIFY(!import.canGoOn());
        QVERIFY2(import.text("problemLabel").contains("shop-2 is free"_L1), qPrintable(import.text("problemLabel")));
        import.edit("nameEdit").setText(u"late"_s);
        QVERIFY(import.test());
        // Somebody else was faster.
        desk.write(u"conche/stacks/late.toml"_s, "name = \"theirs\"\n");
        import.next();
        QVERIFY2(import.problem().contains("is there already"_L1), qPrintable(import.problem()));
        QCOMPARE(Desk::contentOf(stackPath(desk, u"late"_s)), QByteArray("name = \"theirs\"\n"));
        QVERIFY(!desk.bench.keychain.holds(u"late/influxdb"_s));
    }

    void cancelLeavesNothing()
    {
        Desk desk;
        Import import(desk);
        QVERIFY(import.readTo(writeFactory(desk)));
        partOf<QCheckBox>(import.dialog, "consentCheck").setChecked(true);
        import.next();
        QTRY_COMPARE(import.step(), 2);
        QCOMPARE(import.text("leftLabel"), u"Cancel leaves nothing behind."_s);
        QTest::keyClick(&import.dialog, Qt::Key_Escape);
        QVERIFY(!import.dialog.isVisible());
        QVERIFY(!desk.bench.keychain.holds(u"chocolate-factory/influxdb"_s)
            || !QFileInfo::exists(stackPath(desk, u"chocolate-factory"_s)));
        QVERIFY(!QFileInfo::exists(desk.path(u"conche/stacks"_s)));
    }

    void whatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("compose");
        QTest::addColumn<QString>("says");
        QTest::newRow("no YAML") << QByteArray("services: {a: [" + secret + "\n") << u"compose.yaml"_s;
        QTest::newRow("no services") << QByteArray("- " + secret + "\n") << u"no compose file"_s;
        QTest::newRow("nothing to ask") << QByteArray("services: {web: {image: nginx}}\n")
                                        << u"nothing that Conche can ask"_s;
        QTest::newRow("10 MB") << QByteArray("# " + secret + "\n").repeated(500'000) << u"1 MiB"_s;
    }

    void whatCannotBeRead()
    {
        QFETCH(QByteArray, compose);
        QFETCH(QString, says);
        Desk desk;
        Import import(desk);
        const QString path = desk.write(u"compose.yaml"_s, compose);
        import.dialog.readFrom(path);
        const auto said = [&import] {
            QString all = import.found();
            const QAbstractItemModel &model = import.model("diagnosticsTable");
            for (int row = 0; row < model.rowCount(); ++row)
                all += u'\n' + model.index(row, model.columnCount() - 1).data().toString();
            return all;
        };
        QTRY_VERIFY2(said().contains(says), qPrintable(said()));
        QVERIFY(!import.canGoOn());
        QVERIFY(!said().contains("geheim"_L1));
        QCOMPARE(import.edit("pathEdit").text(), path);
        // Another one can be chosen.
        QVERIFY(import.readTo(desk.write(u"other/compose.yaml"_s, shop)));
    }

    void foldersAndFilesThatAreNone()
    {
        Desk desk;
        Import import(desk);
        import.dialog.readFrom(desk.path(u""_s));
        QVERIFY2(import.found().contains("holds no compose file"_L1), qPrintable(import.found()));
        import.dialog.readFrom(desk.path(u"nowhere.yml"_s));
        QTRY_COMPARE(import.model("diagnosticsTable").rowCount(), 1);
        QVERIFY(!import.canGoOn());
        // What is typed on is not what was read.
        QVERIFY(import.readTo(desk.write(u"compose.yaml"_s, shop)));
        import.button("backButton").click();
        QTest::keyClicks(&import.edit("pathEdit"), u"x"_s);
        QVERIFY(!import.canGoOn());
    }

    void dropped()
    {
        Desk desk;
        Import import(desk);
        QVERIFY(dropOn(import.dialog, QUrl::fromLocalFile(writeFactory(desk))));
        QTRY_VERIFY(import.canGoOn());
    }

    void chosenInADialog()
    {
        Desk desk;
        Import import(desk);
        import.button("browseButton").click();
        auto &dialog = partOf<QFileDialog>(import.dialog, "composeFileDialog");
        QVERIFY(dialog.isVisible());
        Q_EMIT dialog.fileSelected(desk.write(u"compose.yaml"_s, shop));
        QTRY_VERIFY(import.canGoOn());
    }

    /*! From a typed path to a saved stack without a mouse. */
    void byKeyboard()
    {
        Desk desk;
        Import import(desk);
        const QSignalSpy imported(&import.dialog, &gui::ImportDialog::imported);
        import.dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&import.dialog));
        QTRY_VERIFY(import.edit("pathEdit").hasFocus());
        QTest::keyClicks(&import.edit("pathEdit"), writeFactory(desk));
        QTest::keyClick(&import.edit("pathEdit"), Qt::Key_Return);
        QTRY_VERIFY(import.canGoOn());
        QTest::keyClick(&import.edit("pathEdit"), Qt::Key_Return);
        QTRY_COMPARE(import.step(), 1);
        QVERIFY(import.edit("nameEdit").hasFocus());
        auto &consent = partOf<QCheckBox>(import.dialog, "consentCheck");
        for (int tabs = 0; tabs < 20 && !consent.hasFocus(); ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(consent.hasFocus());
        QTest::keyClick(&consent, Qt::Key_Space);
        QVERIFY(consent.isChecked());
        QTest::keyClick(&consent, Qt::Key_Return);
        QTRY_VERIFY(import.step() == 2 && import.canGoOn());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(imported.size(), 1);
    }

    void everythingHasAName()
    {
        Desk desk;
        Import import(desk);
        QVERIFY(import.readTo(desk.write(u"compose.yaml"_s, shop)));
        for (const QWidget *widget : import.dialog.findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QComboBox *>(widget);
            if (!isControl || widget->objectName().startsWith("qt_"_L1) || widget->objectName().isEmpty())
                continue;
            bool isNamed = !widget->accessibleName().isEmpty();
            for (const QLabel *label : import.dialog.findChildren<QLabel *>())
                isNamed = isNamed || label->buddy() == widget;
            QVERIFY2(isNamed, qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestGuiImport)
#include "tst_gui_import.moc"
