// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

/// One text of a catalogue and what it becomes: one text, or one for each plural form.
struct Message
{
    QString context{};
    QString source{};
    QString comment{}; ///< tells two equal texts of one context apart
    QStringList forms{};
    bool isCounted = false;
    bool isFinished = true;
};

Message messageOf(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context,
                    .isCounted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isCounted) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> catalogue(const char *language)
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/translations/followup_%1.ts").arg(QLatin1String(language)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(messageOf(xml, context));
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[1-9]"));
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

void checkForm(const Message &message, const QString &form)
{
    INFO(message.context.toStdString() << ": " << message.source.toStdString() << " / " << form.toStdString());
    CHECK_FALSE(form.isEmpty());
    CHECK(placeholders(form) == placeholders(message.source));
    CHECK((message.isCounted || !form.contains(QLatin1String("%n"))));
    CHECK(form.count(u'&') == message.source.count(u'&'));
    CHECK(form.front().isSpace() == message.source.front().isSpace());
    CHECK(form.back().isSpace() == message.source.back().isSpace());
    CHECK(form.endsWith(u'…') == message.source.endsWith(u'…'));
    CHECK_FALSE(form.contains(QLatin1String("</")));
}

/// @p bareForms are those of the plural forms that stand for one number alone, and so may do without it.
void checkCatalogue(const char *language, qsizetype plurals, qsizetype bareForms)
{
    const QList<Message> messages = catalogue(language);
    CHECK(messages.size() > 20);
    for (const Message &message : messages) {
        INFO(message.context.toStdString() << ": " << message.source.toStdString());
        CHECK(message.isFinished);
        CHECK(message.forms.size() == (message.isCounted ? plurals : 1));
        for (const QString &form : message.forms)
            checkForm(message, form);
        for (const QString &form : message.forms.mid(message.isCounted ? bareForms : 1))
            CHECK(form.contains(QLatin1String("%n")));
    }
}

} // namespace

TEST_CASE("every Russian text is finished and keeps its places and has three plural forms", "[catalogues]")
{
    checkCatalogue("ru", 3, 0); // the first form stands for 1, 21 and 101
}

TEST_CASE("every counted English text has two plural forms", "[catalogues]")
{
    checkCatalogue("en", 2, 1);
    for (const Message &message : catalogue("en"))
        CHECK(message.isCounted);
}

TEST_CASE("every counted text of the one catalogue is in the other", "[catalogues]")
{
    const auto counted = [](const char *language) {
        QSet<QString> texts;
        for (const Message &message : catalogue(language)) {
            if (message.isCounted)
                texts.insert(message.context + u'\n' + message.source);
        }
        return texts;
    };
    CHECK(counted("ru") == counted("en"));
}

TEST_CASE("the compiled catalogues give what the sources say", "[catalogues]")
{
    for (const char *language : {"ru", "en"}) {
        QTranslator translator;
        REQUIRE(translator.load(QStringLiteral(":/i18n/followup_") + QLatin1String(language)));
        for (const Message &message : catalogue(language)) {
            const int five = message.isCounted ? 5 : -1;
            CHECK(translator.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                                       message.comment.toUtf8().constData(), five)
                  == message.forms.constLast());
        }
    }
}
