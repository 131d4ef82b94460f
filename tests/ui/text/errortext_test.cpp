// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/text/errortext.h"

#include <QSet>

TEST_CASE("every error has a sentence of its own and a next step", "[text]")
{
    QSet<QString> sentences;
    for (int code = 0; code <= static_cast<int>(core::Error::Code::Cancelled); ++code) {
        const core::Error error{static_cast<core::Error::Code>(code), {}};
        CAPTURE(code);
        CHECK(ui::errorSentence(error).endsWith(u'.'));
        CHECK(ui::errorNextStep(error).endsWith(u'.'));
        CHECK_FALSE(ui::errorSentence(error).contains(u'%'));
        sentences.insert(ui::errorSentence(error));
    }
    CHECK(sentences.size() == static_cast<int>(core::Error::Code::Cancelled) + 1);
}

TEST_CASE("the place of an error stands in its sentence as it is", "[text]")
{
    const core::Error error{core::Error::Code::Malformed, QStringLiteral("row %1 <b>")};
    CHECK(ui::errorText(error).startsWith(QStringLiteral("The file cannot be understood: row %1 <b>.")));
}
