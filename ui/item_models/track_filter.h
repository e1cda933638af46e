// Sorts and filters the library table without going through QVariant, fast at 100,000 tracks.
#pragma once

#include "ui/item_models/track_model.h"

#include <QSortFilterProxyModel>

namespace stemma
{

class TrackFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TrackFilter(TrackModel& model, QObject* parent = nullptr);
    /// Shows the tracks that contain every word, in any field, in any case.
    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    TrackModel& m_model;
    QStringList m_words;
};

} // namespace stemma
