#include "core/report/words/match_phrases.h"

#include "core/match/reuse.h"

#include <QCoreApplication>
#include <QLocale>

namespace stemma::words
{
namespace
{

class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::Report)
};

} // namespace

QString reuseText(const Match& match)
{
    switch (reuseOf(match)) {
    case Reuse::Sample:
        //: A match is a piece of the recording itself.
        return ReportText::tr("same audio");
    case Reuse::Interpolation:
        //: A match is not this audio: the same music recorded again (an interpolation), or alike by chance.
        return ReportText::tr("other audio: played again, or alike");
    case Reuse::Unknown:
        break;
    }
    return ReportText::tr("same audio or played again: cannot tell");
}

QString repeatText(const Repeat& repeat, const QString& part)
{
    //: A part of the reference that comes several times: how often, which part.
    QString text = ReportText::tr("%1 × %2").arg(repeat.count()).arg(part);
    if (!repeat.period)
        return text;
    //: %1 is what comes, %2 seconds from one to the next.
    text = ReportText::tr("%1, every %2 s").arg(text, QLocale().toString(*repeat.period, 'f', 2));
    if (repeat.gaps > 0)
        //: Places of a regular repetition where nothing comes.
        text += ReportText::tr(", %n left out", nullptr, repeat.gaps);
    return text;
}

} // namespace stemma::words
