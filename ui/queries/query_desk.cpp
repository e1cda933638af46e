#include "ui/queries/query_desk.h"

#include <utility>

namespace stemma
{
namespace
{

/// Everything that was looked at is asked for, so that weak candidates can be shown without a new search.
QueryOptions optionsOf(const QueryEntry& entry)
{
    QueryOptions options;
    options.threshold = 0;
    options.top = 50;
    options.region = entry.region;
    options.quick = entry.region.has_value();
    return options;
}

} // namespace

QueryDesk::QueryDesk(EngineSession& session, CaseJob& cases, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_cases(cases)
{
    connectCases();
    connect(&m_session, &EngineSession::ready, this, &QueryDesk::begin);
    connect(&m_job, &QueryJob::started, this, [this](int key) {
        m_list.change(key, [](QueryEntry& entry) { entry.state = QueryState::Running; });
        Q_EMIT changed(key);
    });
    connect(&m_job, &QueryJob::progressed, this, [this](int key, const Progress& progress) {
        m_list.change(key, [&](QueryEntry& entry) { entry.progress = progress; });
        Q_EMIT changed(key);
    });
    connect(&m_job, &QueryJob::found, this, [this](int key, const std::vector<Match>& matches) {
        m_list.change(key, [&](QueryEntry& entry) { entry.early = matches; });
        Q_EMIT changed(key);
    });
    connect(
        &m_job, &QueryJob::finished, this,
        [this](int key, const std::shared_ptr<const QueryResult>& result) {
            m_list.answer(key, result);
            Q_EMIT changed(key);
            if (!m_session.actions()->onlyReads)
                m_cases.save(m_session.actions(), result);
        });
    connect(&m_job, &QueryJob::failed, this, [this](int key, const Error& error) {
        m_list.change(key, [&](QueryEntry& entry) {
            entry.state = QueryState::Failed;
            entry.error = error;
        });
        Q_EMIT changed(key);
    });
}

void QueryDesk::connectCases()
{
    connect(&m_session, &EngineSession::ready, this, [this] { m_cases.list(m_session.actions()); });
    connect(&m_cases, &CaseJob::listed, this, [this](const std::vector<QueryRecord>& records) {
        m_list.addKept(records);
        Q_EMIT changed(0);
    });
    connect(&m_cases, &CaseJob::saved, this, &QueryDesk::keep);
    connect(&m_cases, &CaseJob::opened, this, [this](const auto& saved) {
        m_opening = 0;
        if (const int key = m_list.keep(saved); key != 0)
            Q_EMIT changed(key);
    });
    connect(&m_cases, &CaseJob::failed, this, [this](const Error& error) {
        const int key = std::exchange(m_opening, 0);
        if (key == 0)
            return;
        m_list.change(key, [&](QueryEntry& entry) {
            entry.state = QueryState::Failed;
            entry.error = error;
        });
        Q_EMIT changed(key);
    });
}

void QueryDesk::open(int key)
{
    const auto* const entry = m_list.find(key);
    if (entry == nullptr || entry->state != QueryState::Kept || !m_session.actions())
        return;
    m_opening = key;
    m_cases.open(m_session.actions(), entry->record->id);
}

/// A result is in the library now.
void QueryDesk::keep(const std::shared_ptr<const SavedQuery>& saved)
{
    for (auto& [row, entry] : m_takenOff) {
        if (entry.result == saved->result)
            entry.saved = saved;
    }
    const int key = m_list.keep(saved);
    if (key == 0)
        return;
    // A map takes half a megabyte a minute; thousands of files may be asked.
    if (key != m_shown)
        m_list.release(key);
    Q_EMIT changed(key);
}

void QueryDesk::hide(const std::vector<int>& keys)
{
    for (const int key : keys) {
        const auto* const entry = m_list.find(key);
        if (entry == nullptr)
            continue;
        stop(key);
        if (entry->saved)
            m_cases.setHidden(m_session.actions(), entry->saved->record.id, true);
        else if (entry->record)
            m_cases.setHidden(m_session.actions(), entry->record->id, true);
        else if (entry->result)
            m_cases.setHidden(m_session.actions(), entry->result, true);
    }
    m_takenOff = m_list.remove(keys);
    Q_EMIT changed(0);
}

void QueryDesk::unhide()
{
    for (const auto& [row, entry] : m_takenOff) {
        if (entry.saved)
            m_cases.setHidden(m_session.actions(), entry.saved->record.id, false);
        else if (entry.record)
            m_cases.setHidden(m_session.actions(), entry.record->id, false);
        else if (entry.result)
            m_cases.setHidden(m_session.actions(), entry.result, false);
    }
    m_list.putBack(m_takenOff);
    m_takenOff.clear();
    Q_EMIT changed(0);
}

int QueryDesk::ask(const std::vector<std::filesystem::path>& files)
{
    const auto keys = m_list.add(files);
    queue(keys);
    return keys.empty() ? 0 : keys.front();
}

int QueryDesk::askRegion(const std::filesystem::path& file, const TimeRange& region)
{
    const auto keys = m_list.add({file}, region);
    queue(keys);
    return keys.front();
}

int QueryDesk::askAgain(const std::vector<int>& keys)
{
    std::vector<int> added;
    for (const int key : keys) {
        const auto* const entry = m_list.find(key);
        if (entry == nullptr)
            continue;
        const auto path = entry->path;
        const auto region = entry->region;
        const auto again = m_list.add({path}, region);
        added.insert(added.end(), again.begin(), again.end());
    }
    queue(added);
    return added.empty() ? 0 : added.front();
}

void QueryDesk::askFailed(ErrorCode reason)
{
    std::vector<int> keys;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const auto& entry = m_list.entry(row);
        if (entry.state == QueryState::Failed && entry.error && entry.error->code == reason)
            keys.push_back(entry.key);
    }
    for (const int key : keys)
        m_list.change(key, [](QueryEntry& entry) {
            entry.state = QueryState::Waiting;
            entry.error.reset();
        });
    queue(keys);
}

void QueryDesk::queue(const std::vector<int>& keys)
{
    m_waiting.insert(m_waiting.end(), keys.begin(), keys.end());
    begin();
}

void QueryDesk::begin()
{
    if (m_waiting.empty())
        return;
    if (!m_session.actions()) {
        m_session.load();
        return;
    }
    for (const int key : std::exchange(m_waiting, {})) {
        const auto* const entry = m_list.find(key);
        if (entry != nullptr && entry->state == QueryState::Waiting)
            m_job.ask(m_session.actions(), {key, entry->path, optionsOf(*entry)});
    }
}

void QueryDesk::stop(int key)
{
    const auto* const entry = m_list.find(key);
    if (entry == nullptr
        || (entry->state != QueryState::Waiting && entry->state != QueryState::Running))
        return;
    m_job.stop(key);
    m_list.change(key, [](QueryEntry& stopped) { stopped.state = QueryState::Stopped; });
    Q_EMIT changed(key);
}

void QueryDesk::stopAll()
{
    for (int row = 0; row < m_list.rowCount(); ++row)
        stop(m_list.entry(row).key);
}

} // namespace stemma
