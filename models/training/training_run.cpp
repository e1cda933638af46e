#include "models/training/training_run.h"

#include "models/nets/exception_text.h"

#include <cmath>
#include <numbers>

namespace stemma
{

namespace
{

constexpr double warmUpSteps = 50;

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
        } catch (const std::exception& error) {
            return Error{ErrorCode::ReadFailed, firstLine(error), checkpointPath(), {}};
        }
    }
    const auto csvPath = m_options.run / (m_name + ".csv");
    m_csv.open(csvPath, resumed ? std::ios::app : std::ios::trunc);
    if (!resumed)
        m_csv << "step,minutes," << csvHeader << '\n';
    if (!m_csv.flush())
        return Error{ErrorCode::WriteFailed, "cannot be written", csvPath, {}};
    m_start = std::chrono::steady_clock::now();
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
            "state", torch::tensor({static_cast<double>(m_step), minutes()}, torch::kDouble), true);
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
    return minutes() / (m_options.minutes * m_share);
}

double TrainingRun::learningRate() const
{
    const double rise = std::min(1.0, (static_cast<double>(m_step) + 1) / warmUpSteps);
    const double fall = 0.5 * (1 + std::cos(std::numbers::pi * std::min(1.0, fraction())));
    return m_options.learningRate * rise * (0.01 + 0.99 * fall);
}

void TrainingRun::record(const std::vector<double>& values)
{
    m_csv << m_step << ',' << minutes();
    for (const double value : values)
        m_csv << ',' << value;
    m_csv << std::endl;
}

} // namespace stemma
