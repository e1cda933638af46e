#include "ui/spectrogram/colour_map_name.h"

#include <QCoreApplication>

namespace stemma
{
namespace
{

class ColourMapName
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ColourMapName)
};

} // namespace

QString colourMapName(ColourMap map)
{
    switch (map) {
    case ColourMap::Magma:
        return ColourMapName::tr("Magma");
    case ColourMap::Viridis:
        return ColourMapName::tr("Viridis");
    case ColourMap::Cividis:
        return ColourMapName::tr("Cividis");
    case ColourMap::Grey:
        return ColourMapName::tr("Grey");
    case ColourMap::InvertedGrey:
        break;
    }
    return ColourMapName::tr("Inverted grey");
}

} // namespace stemma
