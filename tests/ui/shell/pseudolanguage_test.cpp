// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "core/reminders/clock.h"
#include "tests/support/catch.h"
#include "tests/support/teststore.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace {

const QChar kMark(0x00A4); ///< no text of ours has it

/// A language whose words are half as long again and foreign: what is shown without a mark was never translated.
class PseudoLanguage final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QByteArray(context).startsWith('Q')) // Qt's own texts have catalogues of their own
            return {};
        const QString text = QString::fromUtf8(source);
        return kMark + text + QString(text.size() / 2, u'ŵ') + kMark;
    }
};

/// Installs the language and turns the window around while it lives.
struct Surroundings
{
    Surroundings()
    {
        QCoreApplication::installTranslator(&language);
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    ~Surroundings()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&language);
    }
    Surroundings(const Surroundings &) = delete;
    Surroundings &operator=(const Surroundings &) = delete;
    PseudoLanguage language;
};

/// Words that no translator was asked about; numbers, signs and what the tasks themselves say are none.
bool isUntranslated(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    static const QRegularExpression own(QStringLiteral(
        "Ada|file|team|Ctrl|Shift|Alt|Del|Enter|Space|Return|Esc|Followup|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Oct|Nov"));
    return !text.contains(kMark) && QString(text).remove(own).contains(word);
}

} // namespace

TEST_CASE("the window opens in a long language that runs from right to left", "[shell]")
{
    const Surroundings surroundings;
    support::TestStore store{support::aTask("Ada one").client("Ada Ltd").tags({QStringLiteral("Ada")}),
                             support::aTask("Ada two").due(core::Due::onDay(QDate(2026, 10, 1)))};
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::Preferences preferences(settings);
    ui::Theme theme;
    ui::MainWindow window(store, preferences);
    window.resize(960, 600);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    support::TestStore::waitFor([&] { return store->isIndexReady() && window.counter().counts().has_value(); });
    for (const Qt::Key layout : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &window, layout, Qt::ControlModifier);
        QCoreApplication::processEvents();
        CHECK(window.size() == QSize(960, 600)); // long words do not push the window open
        CHECK_FALSE(window.grab().isNull());
        const auto buttons = window.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            INFO(button->objectName().toStdString());
            CHECK_FALSE(isUntranslated(button->text()));
            CHECK_FALSE(isUntranslated(button->accessibleName()));
            CHECK((button->objectName() == QLatin1String("databaseButton") // the path of the file
                   || !isUntranslated(button->toolTip())));
        }
    }
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        INFO(action->objectName().toStdString());
        CHECK_FALSE(isUntranslated(action->text()));
    }
}
