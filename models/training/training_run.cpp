#include "models/training/training_run.h"

#include "models/nets/exception_text.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <numbers>

namespace stemma
{

namespace
{

/// Of all threads of the process.
double processSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

TrainingRun::TrainingRun(const TrainingOptions& options, std::string name, double share)
    : m_options(options)
    , m_name(std::move(name))
    , m_share(share)
{
}

std::filesystem::path TrainingRun::checkpointPath() const
{
    return m_options.run / (m_name + ".checkpoint");
}

Status TrainingRun::resume(
    torch::nn::Module& network, torch::optim::Optimizer& optimiser, const std::string& csvHeader)
{
    std::error_code failure;
    std::filesystem::create_directories(m_options.run, failure);
    const bool resumed = std::filesystem::exists(checkpointPath(), failure);
    if (resumed) {
        try {
            torch::serialize::InputArchive archive;
            archive.load_from(checkpointPath().string());
            torch::serialize::InputArchive networkArchive, optimiserArchive;
            archive.read("network", networkArchive);
            archive.read("optimiser", optimiserArchive);
            network.load(networkArchive);
            optimiser.load(optimiserArchive);
            torch::Tensor state;
            archive.read("state", state, true);
            m_step = static_cast<std::int64_t>(state[0].item<double>());
            m_earlierMinutes = state[1].item<double>();
            m_earlierCpuSeconds = state[2].item<double>();
            m_recorded = static_cast<int>(state[3].item<double>());
        } catch (const std::exception& error) {
            return Error{ErrorCode::ReadFailed, firstLine(error), checkpointPath(), {}};
        }
    }
    const auto csvPath = m_options.run / (m_name + ".csv");
    m_csv.open(csvPath, resumed ? std::ios::app : std::ios::trunc);
    if (!resumed)
        m_csv << "step,pairs,minutes,cpu_seconds," << csvHeader << '\n';
    if (!m_csv.flush())
        return Error{ErrorCode::WriteFailed, "cannot be written", csvPath, {}};
    m_start = std::chrono::steady_clock::now();
    m_cpuStart = processSeconds();
    return success();
}

Status
TrainingRun::save(const torch::nn::Module& network, const torch::optim::Optimizer& optimiser) const
{
    auto temporary = checkpointPath();
    temporary += ".part";
    try {
        torch::serialize::OutputArchive archive, networkArchive, optimiserArchive;
        network.save(networkArchive);
        optimiser.save(optimiserArchive);
        archive.write("network", networkArchive);
        archive.write("optimiser", optimiserArchive);
        archive.write(
            "state",
            torch::tensor(
                {static_cast<double>(m_step), minutes(), cpuSeconds(),
                 static_cast<double>(m_recorded)},
                torch::kDouble),
            true);
        archive.save_to(temporary.string());
        std::filesystem::rename(temporary, checkpointPath());
    } catch (const std::exception& error) {
        return Error{ErrorCode::WriteFailed, firstLine(error), checkpointPath(), {}};
    }
    return success();
}

double TrainingRun::minutes() const
{
    const std::chrono::duration<double, std::ratio<60>> now
        = std::chrono::steady_clock::now() - m_start;
    return m_earlierMinutes + now.count();
}

double TrainingRun::fraction() const
{
    const auto steps = static_cast<double>(m_options.steps) * m_share;
    if (steps > 0)
        return static_cast<double>(m_step) / steps;
    if (m_options.cpuMinutes > 0)
        return cpuSeconds() / (60 * m_options.cpuMinutes * m_share);
    return minutes() / (m_options.minutes * m_share);
}

double TrainingRun::cpuSeconds() const
{
    return m_earlierCpuSeconds + processSeconds() - m_cpuStart;
}

double TrainingRun::learningRate() const
{
    const double rise = m_options.warmUpSteps > 0
        ? std::min(1.0, (static_cast<double>(m_step) + 1) / m_options.warmUpSteps)
        : 1.0;
    const double fall = 0.5 * (1 + std::cos(std::numbers::pi * std::min(1.0, fraction())));
    return m_options.learningRate * rise * (m_options.lastRate + (1 - m_options.lastRate) * fall);
}

bool TrainingRun::isValidationDue() const
{
    return fraction() * m_options.validations >= m_recorded;
}

void TrainingRun::record(const std::function<std::vector<double>()>& measure)
{
    const double minutesBefore = minutes();
    const double cpuBefore = cpuSeconds();
    // A long step may have passed several points.
    m_recorded = 1 + static_cast<int>(std::floor(fraction() * m_options.validations));
    const std::vector<double> values = measure();
    m_earlierMinutes -= minutes() - minutesBefore;
    m_earlierCpuSeconds -= cpuSeconds() - cpuBefore;
    m_csv << m_step << ',' << m_step * m_options.batch << ',' << minutesBefore << ',' << cpuBefore;
    for (const double value : values)
        m_csv << ',' << value;
    m_csv << std::endl;
}

} // namespace stemma
