#include "models/training/encoder_presets.h"

namespace stemma
{

namespace
{

constexpr const char* ownName = "graph";
constexpr const char* samplePaperName = "sample-paper";
constexpr const char* graFPrintName = "grafprint";

} // namespace

std::vector<std::string> encoderNames()
{
    return {ownName, samplePaperName, graFPrintName};
}

Result<TrainingOptions> encoderPreset(const std::string& name)
{
    TrainingOptions options;
    if (name == ownName)
        return options;
    if (name != samplePaperName && name != graFPrintName)
        return Error{ErrorCode::InvalidArgument, "no encoder is called " + name, {}, {}};
    const bool isGraFPrint = name == graFPrintName;
    options.published = publishedConfig(
        isGraFPrint ? PublishedEncoder::GraFPrint : PublishedEncoder::SamplePaper);
    // Both papers: Adam from 8e-5 to 7e-7 along a cosine, batches of 256, temperature 0.05.
    options.batch = 256;
    options.learningRate = 8e-5;
    options.lastRate = 7e-7 / 8e-5;
    options.warmUpSteps = 0;
    options.weightDecay = 0;
    options.temperature = 0.05;
    options.learnTemperature = false;
    options.referenceHop = isGraFPrint ? 0.1 : 0.512; // of overlaps of 0.9 and 0.875
    options.queryHop = options.referenceHop;
    return options;
}

} // namespace stemma
