// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QList>
#include <QObject>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace ui {

/// What a piece of a line may become: the text that is put in its place, in UTF-16 units of the line.
struct PieceOffer
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString text{};
    QString label{}; ///< as the list shows it; empty: the text
    bool operator==(const PieceOffer &) const = default;
};

/// Offers, under a line, what the piece before the cursor may become: arrows choose, Tab takes the chosen or the first,
/// Enter takes one that was chosen, Esc closes the list. Owned by the line.
class PieceCompleter final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QList<PieceOffer> &offers)>;
    /// Finds the offers for a line and a cursor in it and calls the answer, now or later.
    using Source = std::function<void(const QString &line, qsizetype cursor, Answer answer)>;

    PieceCompleter(QLineEdit &line, Source source);

    bool isOpen() const;
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void show(const QList<PieceOffer> &offers);
    void take(int row);

    QLineEdit &m_line;
    Source m_source;
    QStringListModel *m_model;
    QCompleter *m_completer;
    QList<PieceOffer> m_offers{};
    bool m_isWatching = false; ///< the keys of the list
    int m_asked = 0; ///< answers to earlier letters are dropped
};

} // namespace ui
