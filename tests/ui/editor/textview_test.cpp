// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/editor/textview.h"

#include "tests/support/catch.h"
#include "tests/support/cputime.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace {

/// How long it takes to show a text and lay it out, in milliseconds.
qint64 timeToShow(const QString &text)
{
    const support::CpuTimer timer;
    ui::TextView view;
    view.resize(392, 600);
    view.showMarkdown(text);
    view.document()->size();
    view.grab(QRect(0, 0, 392, 600));
    return timer.elapsedMs();
}

QString repeated(const char16_t *piece, int times)
{
    return QStringView(piece).toString().repeated(times);
}

} // namespace

TEST_CASE("markup of HTML stays text in a description", "[textview]")
{
    const QStringList hostile{
        u"Call <b>now</b>"_s,
        u"x <img src=file:///etc/passwd>"_s,
        u"<img src=\"http://example.org/x.png\">"_s,
        u"ACME<br>"_s,
        u"<script>alert(1)</script>"_s,
        u"<a href=\"javascript:x\">y</a>"_s,
        u"<table><tr><td>1</td></tr></table>"_s,
        u"<style>* { color: red }</style>"_s,
        u"5 < 6 and 7 > 3"_s,
        u"100 % of %1 and %2"_s,
        u"'; DROP TABLE task; --"_s,
    };
    for (const QString &text : hostile) {
        INFO(text.toStdString());
        ui::TextView view;
        view.showMarkdown(text);
        CHECK(view.toPlainText().trimmed() == text);
        view.showPlain(text);
        CHECK(view.toPlainText() == text);
    }
}

TEST_CASE("Markdown is shown as what it means", "[textview]")
{
    ui::TextView view;
    view.showMarkdown(u"# Plan\n\n- one\n- **two**\n\n[price](https://example.org/p)"_s);
    CHECK(view.toPlainText() == u"Plan\none\ntwo\nprice"_s);
}

TEST_CASE("line breaks of a description are kept", "[textview]")
{
    ui::TextView view;
    view.showMarkdown(u"first\nsecond"_s);
    CHECK(view.document()->toPlainText().replace(QChar::LineSeparator, u'\n') == u"first\nsecond"_s);
}

TEST_CASE("a picture in Markdown is never fetched", "[textview]")
{
    ui::TextView view;
    view.resize(300, 100);
    view.showMarkdown(u"![x](file:///etc/hostname) ![y](http://127.0.0.1:1/y.png)"_s);
    view.grab();
    CHECK(view.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isNull());
}

TEST_CASE("addresses in plain text are links", "[textview]")
{
    ui::TextView view;
    view.showPlain(u"See https://example.org/kp.pdf, please."_s);
    QStringList links;
    for (auto it = view.document()->begin().begin(); !it.atEnd(); ++it) {
        if (it.fragment().charFormat().isAnchor())
            links.append(it.fragment().text());
    }
    CHECK(links == QStringList{u"https://example.org/kp.pdf"_s});
}

TEST_CASE("a click on text asks to edit it", "[textview]")
{
    ui::TextView view;
    view.resize(300, 100);
    view.showPlain(u"text"_s);
    view.show();
    QSignalSpy edits(&view, &ui::TextView::editRequested);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    CHECK(edits.count() == 1);
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(edits.count() == 2);
}

TEST_CASE("paragraphs are cut without losing a letter", "[textview]")
{
    const QString line = u"word "_s.repeated(1000);
    const QString cut = ui::withShortParagraphs(line, ui::Paragraph::Line);
    CHECK(QString(cut).remove(u'\n') == line);
    for (const QString &part : cut.split(u'\n'))
        CHECK(part.size() <= 2000);
    const QString solid(5000, u'x');
    CHECK(ui::withShortParagraphs(solid, ui::Paragraph::Block).count(u"\n\n"_s) == 2);
    CHECK(ui::withShortParagraphs(u"a\n\nb"_s, ui::Paragraph::Block) == u"a\n\nb"_s);
    CHECK(ui::withShortParagraphs({}, ui::Paragraph::Block).isEmpty());
}

TEST_CASE("text bombs are shown at once", "[textview]")
{
    constexpr int kMegabyte = 1024 * 1024;
    const QList<std::pair<const char *, QString>> bombs{
        {"one line", QString(kMegabyte, u'x')},
        {"one line of words", repeated(u"word ", kMegabyte / 5)},
        {"emphasis", repeated(u"*a_b", 10000)},
        {"emphasis of a megabyte", repeated(u"*a_b", kMegabyte / 4)},
        {"quotes", repeated(u"> ", 20000)},
        {"nested lists", repeated(u"- ", 5000)},
        {"brackets", repeated(u"[", 20000)},
        {"links", repeated(u"[a](", 15000)},
        {"cells", repeated(u"|a", 30000)},
        {"table", u"|a|b|\n|-|-|\n"_s + repeated(u"|c|d|\n", 9000)},
        {"lines", repeated(u"a\n", kMegabyte / 2)},
        {"rulers", repeated(u"***\n", 15000)},
        {"entities", repeated(u"&amp;", 12000)},
        {"html tables", repeated(u"<table><tr><td>", 2000)},
        {"divs", repeated(u"<div>", 12000)},
        {"headings", repeated(u"# a\n", 15000)},
        {"code", u"```\n"_s + repeated(u"x ", 30000)},
        {"backticks", repeated(u"`a``", 15000)},
        {"addresses", repeated(u"https://a.b/c ", 70000)},
        {"combining marks", repeated(u"e\u0301", 30000)},
        {"right to left", repeated(u"\u05d0\u05d1 ", 100000)},
        {"emoji", repeated(u"\U0001F600", 30000)},
    };
    for (const auto &[name, text] : bombs) {
        INFO(name);
        const qint64 took = timeToShow(text);
        CHECK(took < 1000); // a tenth of it here; without the cuts some take a minute
    }
}
