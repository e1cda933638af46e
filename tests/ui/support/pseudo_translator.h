// A language that no one speaks: every text comes back longer, with accents, between brackets. What is on the
// screen without brackets was never offered for translation.
#pragma once

#include <QTranslator>

namespace stemma::test
{

class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(
        const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

/// "Open &query…" is "⟦Öpéñ &qüérý… ôñé⟧": 40 % more letters; placeholders, mark-up and the letter of the
/// keyboard are kept.
QString pseudoText(const QString& source);

} // namespace stemma::test
