#include "ui/item_models/match_model.h"

#include "core/report/words/match_phrases.h"
#include "ui/item_models/track_model.h"
#include "ui/review/review_text.h"
#include "ui/text/format.h"
#include "ui/text/inline_text.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace stemma
{

namespace
{

/// @param change of tempo or of pitch
QString withCoupling(const QString& change, const Match& match)
{
    const QString coupling = couplingText(match);
    return coupling.isEmpty() ? change : MatchModel::tr("%1, %2").arg(change, coupling);
}

constexpr qsizetype mostLines = 10; ///< of a tip

/// Which parts of the reference come repeatedly, and how often, a line each; empty where none does.
QString repeatLines(const Match& match)
{
    QStringList lines;
    for (const Repeat& repeat : repeatsOf(match)) {
        if (repeat.count() > 1)
            lines << words::repeatText(repeat, rangeText(repeat.reference));
    }
    if (lines.size() > mostLines) {
        lines.resize(mostLines);
        lines << QStringLiteral("…");
    }
    return lines.join(u'\n');
}

} // namespace

void MatchModel::setNamers(Namer namer, Namer pathOf, MissingTest isMissing)
{
    m_namer = std::move(namer);
    m_pathOf = std::move(pathOf);
    m_isMissing = std::move(isMissing);
    updateNames();
}

void MatchModel::setThreshold(double threshold)
{
    beginResetModel();
    m_threshold = threshold;
    m_weakShown = false;
    endResetModel();
}

void MatchModel::setMatches(std::vector<Match> matches)
{
    beginResetModel();
    m_matches = std::move(matches);
    m_weakShown = false;
    nameRows();
    endResetModel();
}

void MatchModel::setReviewer(Reviewer reviewer)
{
    m_reviewer = std::move(reviewer);
}

void MatchModel::updateVerdict(int match)
{
    const int first = std::max(0, match);
    const int last = match < 0 ? rowCount() - 1 : match;
    if (last < rowCount() && first <= last)
        Q_EMIT dataChanged(index(first, VerdictColumn), index(last, VerdictColumn));
}

void MatchModel::updateNames()
{
    nameRows();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, ReferenceColumn), index(rowCount() - 1, ReferenceColumn));
}

void MatchModel::nameRows()
{
    m_names.clear();
    for (const auto& match : m_matches) {
        Names names{
            m_namer ? m_namer(match.track) : QString(),
            {},
            m_isMissing && m_isMissing(match.track)};
        if (names.reference.isEmpty())
            names.reference = tr("Track %1").arg(match.track.value);
        if (m_pathOf) {
            for (const TrackId duplicate : match.duplicates)
                names.duplicates << m_pathOf(duplicate);
        }
        m_names.push_back(std::move(names));
    }
}

int MatchModel::weakCount() const
{
    return static_cast<int>(
        std::count_if(m_matches.begin(), m_matches.end(), [this](const Match& match) {
            return match.score < m_threshold;
        }));
}

void MatchModel::setWeakShown(bool shown)
{
    if (shown == m_weakShown)
        return;
    const int weak = weakCount();
    const int first = strongEnoughCount();
    if (weak > 0 && shown)
        beginInsertRows({}, first, first + weak - 1);
    else if (weak > 0)
        beginRemoveRows({}, first, first + weak - 1);
    m_weakShown = shown;
    if (weak > 0 && shown)
        endInsertRows();
    else if (weak > 0)
        endRemoveRows();
}

int MatchModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_weakShown ? static_cast<int>(m_matches.size()) : strongEnoughCount();
}

int MatchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MatchModel::text(int row, Column column) const
{
    const auto& found = match(row);
    switch (column) {
    case RankColumn:
        return QString::number(row + 1);
    case ReferenceColumn:
        //: A reference of which the library holds another copy.
        return found.duplicates.empty()
            ? referenceName(row)
            : tr("%1 (one of %n files)", nullptr, static_cast<int>(found.duplicates.size()) + 1)
                  .arg(isolated(referenceName(row)));
    case ScoreColumn:
        //: A score and its word: "94 % Strong".
        return tr("%1 %2").arg(scoreText(found.score), bandWord(found.band));
    case QueryColumn:
        return rangeText(found.query);
    case InReferenceColumn:
        return rangeText(found.reference);
    case StretchColumn:
        return stretchText(found.tempoRatio);
    case PitchColumn:
        return pitchText(found.pitchShift);
    case OccurrencesColumn:
        return tr("×%1").arg(found.occurrences.size());
    case VerdictColumn:
        return m_reviewer ? verdictSign(m_reviewer(row)) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString MatchModel::referenceTip(int row) const
{
    QStringList lines{referenceName(row)};
    if (!names(row).duplicates.isEmpty())
        lines << tr("The same recording as: %1")
                     .arg(QLocale().createSeparatedList(names(row).duplicates));
    if (names(row).missing)
        lines << missingText();
    return lines.join(u'\n');
}

QVariant MatchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    const auto& found = match(index.row());
    switch (role) {
    case Qt::AccessibleTextRole:
        if (column == VerdictColumn && m_reviewer)
            return verdictText(m_reviewer(index.row()));
        [[fallthrough]];
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        if (column == StretchColumn)
            return withCoupling(
                tr("%1 %2").arg(
                    stretchText(found.tempoRatio), stretchErrorText(found.tempoRatioError)),
                found);
        if (column == PitchColumn)
            return withCoupling(
                tr("%1 %2").arg(pitchText(found.pitchShift), pitchErrorText(found.pitchShiftError)),
                found);
        if (column == ScoreColumn)
            return found.reasons.onsetAgreement
                ? tr("%1, %2").arg(text(index.row(), column), words::reuseText(found))
                : text(index.row(), column);
        if (column == VerdictColumn && m_reviewer)
            return verdictText(m_reviewer(index.row()));
        if (column == OccurrencesColumn)
            return repeatLines(found);
        if (column == ReferenceColumn)
            return referenceTip(index.row());
        return text(index.row(), column);
    case Qt::TextAlignmentRole:
        if (column != ReferenceColumn && column != ScoreColumn && column != VerdictColumn)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    case Qt::ForegroundRole:
        return column == ReferenceColumn && names(index.row()).missing
            ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
            : QVariant();
    case ScoreRole:
        return found.score;
    default:
        return {};
    }
}

QVariant MatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section != ReferenceColumn && section != ScoreColumn && section != VerdictColumn
            ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RankColumn:
        //: Column: rank of a match.
        return tr("#");
    case ReferenceColumn:
        return tr("Reference");
    case ScoreColumn:
        return tr("Score");
    case QueryColumn:
        return tr("In query");
    case InReferenceColumn:
        return tr("In reference");
    case StretchColumn:
        return tr("Tempo");
    case PitchColumn:
        return tr("Pitch");
    case OccurrencesColumn:
        return tr("Occurs");
    case VerdictColumn:
        return tr("Verdict");
    default:
        return {};
    }
}

} // namespace stemma
