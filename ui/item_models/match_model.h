// The matches of a query as a table, best first.
#pragma once

#include "core/library/review.h"
#include "core/match/match.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <vector>

namespace stemma
{

/// Weak candidates are held back until they are asked for: "no match" is an answer.
class MatchModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        RankColumn,
        ReferenceColumn,
        ScoreColumn,
        QueryColumn,
        InReferenceColumn,
        StretchColumn,
        PitchColumn,
        OccurrencesColumn,
        VerdictColumn,
        ColumnCount
    };
    enum Role {
        ScoreRole = Qt::UserRole ///< double, 0..1
    };
    using Namer = std::function<QString(TrackId)>;
    using Reviewer = std::function<Verdict(int match)>;
    /// Whether the file of a row's reference is gone.
    bool isReferenceMissing(int row) const { return names(row).missing; }
    using MissingTest = std::function<bool(TrackId)>;

    using QAbstractTableModel::QAbstractTableModel;

    /// @p matches best first.
    void setMatches(std::vector<Match> matches);
    /// @p namer says what a track is called, @p pathOf where its file lies, @p isMissing whether
    /// that file is gone.
    void setNamers(Namer namer, Namer pathOf, MissingTest isMissing = {});
    /// @p reviewer says what was decided about a match.
    void setReviewer(Reviewer reviewer);
    /// It says something else about one match, or about all (-1).
    void updateVerdict(int match);
    /// The namers know better now.
    void updateNames();
    /// Matches with a lower score are weak, 0..1, and held back again.
    void setThreshold(double threshold);
    double threshold() const { return m_threshold; }
    void setWeakShown(bool shown);
    bool isWeakShown() const { return m_weakShown; }
    /// How many matches are held back, or would be.
    int weakCount() const;
    int strongEnoughCount() const { return static_cast<int>(m_matches.size()) - weakCount(); }

    const Match& match(int row) const { return m_matches[static_cast<std::size_t>(row)]; }
    const QString& referenceName(int row) const { return names(row).reference; }
    /// Of other files of the same recording.
    const QStringList& duplicatePaths(int row) const { return names(row).duplicates; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// One row's names.
    struct Names {
        QString reference;
        QStringList duplicates; ///< paths: their names are mostly equal
        bool missing = false; ///< the file of the reference
    };
    void nameRows();
    const Names& names(int row) const { return m_names[static_cast<std::size_t>(row)]; }
    QString text(int row, Column column) const;
    QString referenceTip(int row) const;

    Namer m_namer;
    Namer m_pathOf;
    Reviewer m_reviewer;
    MissingTest m_isMissing;
    std::vector<Match> m_matches;
    std::vector<Names> m_names;
    double m_threshold = 0.5;
    bool m_weakShown = false;
};

} // namespace stemma
