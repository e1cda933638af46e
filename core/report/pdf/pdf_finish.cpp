#include "core/report/pdf/pdf_finish.h"

#include "core/base/sha256.h"
#include "core/report/utc_time.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <memory>
#include <string_view>
#include <utility>

namespace stemma::pdf
{
namespace
{

using Handle = QPDFObjectHandle;

/// "D:20261123051000Z".
std::string pdfDate(std::int64_t secondsSince1970)
{
    std::string date = "D:";
    for (const char c : utcTime(secondsSince1970 * 1000)) {
        if ((c >= '0' && c <= '9') || c == 'Z')
            date += c;
    }
    return date;
}

void setInfo(QPDF& pdf, const PdfDetails& details)
{
    Handle info = Handle::newDictionary();
    const auto text = [&](const char* key, const std::string& value) {
        if (!value.empty())
            info.replaceKey(key, Handle::newUnicodeString(value));
    };
    text("/Title", details.title);
    text("/Author", details.author);
    text("/Creator", details.creator);
    text("/Producer", details.creator);
    info.replaceKey("/CreationDate", Handle::newString(pdfDate(details.createdAt)));
    info.replaceKey("/ModDate", Handle::newString(pdfDate(details.createdAt)));
    for (const Attachment& attachment : details.attachments)
        info.replaceKey(
            attachment.digestKey, Handle::newString(hexOf(sha256Of(attachment.content))));
    Handle trailer = pdf.getTrailer();
    trailer.replaceKey("/Info", pdf.makeIndirectObject(info));
}

void setCatalogue(QPDF& pdf, const PdfDetails& details)
{
    Handle root = pdf.getRoot();
    root.removeKey("/Metadata"); // Qt's, with its own dates
    root.replaceKey("/Lang", Handle::newString(details.language));
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

/// Entries of one level and those below them, as a list that each viewer walks.
class Outline
{
public:
    Outline(QPDF& pdf, const PdfDetails& details)
        : m_pdf(pdf)
        , m_details(details)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    Handle make()
    {
        Handle root = m_pdf.makeIndirectObject(Handle::newDictionary());
        root.replaceKey("/Type", Handle::newName("/Outlines"));
        std::size_t next = 0;
        addChildren(root, 0, next);
        return root;
    }

private:
    /// Adds the bookmarks from @p next on that are of @p level, and below each its own.
    void addChildren(Handle parent, int level, std::size_t& next)
    {
        Handle previous = Handle::newNull();
        int count = 0;
        while (next < m_details.bookmarks.size() && m_details.bookmarks[next].level >= level) {
            Handle entry = entryOf(m_details.bookmarks[next]);
            entry.replaceKey("/Parent", parent);
            if (previous.isNull()) {
                parent.replaceKey("/First", entry);
            } else {
                previous.replaceKey("/Next", entry);
                entry.replaceKey("/Prev", previous);
            }
            previous = entry;
            ++count;
            ++next;
            addChildren(entry, level + 1, next);
        }
        if (count > 0) {
            parent.replaceKey("/Last", previous);
            // Negative: the entries below a section are folded away.
            parent.replaceKey("/Count", Handle::newInteger(level == 0 ? count : -count));
        }
    }

    Handle entryOf(const Bookmark& bookmark)
    {
        Handle entry = m_pdf.makeIndirectObject(Handle::newDictionary());
        entry.replaceKey("/Title", Handle::newUnicodeString(bookmark.title.toStdString()));
        const auto page = static_cast<std::size_t>(bookmark.page);
        entry.replaceKey(
            "/Dest",
            Handle::newArray(
                {m_pages.at(page).getObjectHandle(), Handle::newName("/XYZ"), Handle::newInteger(0),
                 Handle::newReal(m_details.pageHeight, 2), Handle::newNull()}));
        return entry;
    }

    QPDF& m_pdf;
    const PdfDetails& m_details;
    std::vector<QPDFPageObjectHelper> m_pages;
};

void attach(QPDF& pdf, const PdfDetails& details)
{
    QPDFEmbeddedFileDocumentHelper files(pdf);
    for (const Attachment& attachment : details.attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.content);
        stream.setSubtype(attachment.mimeType)
            .setCreationDate(pdfDate(details.createdAt))
            .setModDate(pdfDate(details.createdAt));
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name, stream);
        file.setDescription(attachment.description);
        file.getObjectHandle().replaceKey("/AFRelationship", Handle::newName("/Data"));
        files.replaceEmbeddedFile(attachment.name, file);
    }
}

std::string bytesOf(Handle stream)
{
    const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

void put(Handle stream, const PackedPicture& picture)
{
    Handle colours = Handle::newArray(
        {Handle::newName("/Indexed"), Handle::newName("/DeviceRGB"),
         Handle::newInteger(static_cast<long long>(picture.palette.size() / 3) - 1),
         Handle::newString(picture.palette)});
    Handle parameters = Handle::newDictionary();
    constexpr int pngPredictors = 15;
    parameters.replaceKey("/Predictor", Handle::newInteger(pngPredictors));
    parameters.replaceKey("/Colors", Handle::newInteger(1));
    parameters.replaceKey("/BitsPerComponent", Handle::newInteger(8));
    parameters.replaceKey("/Columns", Handle::newInteger(picture.width));
    Handle dictionary = stream.getDict();
    dictionary.replaceKey("/Width", Handle::newInteger(picture.width));
    dictionary.replaceKey("/Height", Handle::newInteger(picture.height));
    dictionary.replaceKey("/ColorSpace", colours);
    dictionary.replaceKey("/BitsPerComponent", Handle::newInteger(8));
    dictionary.removeKey("/Interpolate");
    stream.replaceStreamData(picture.data, Handle::newName("/FlateDecode"), parameters);
}

void putPictures(QPDF& pdf, const PdfDetails& details)
{
    constexpr int largestStandIn = 64; // anything longer is text or a font
    for (Handle& object : pdf.getAllObjects()) {
        if (!object.isStream() || !object.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
            continue;
        Handle dictionary = object.getDict();
        const auto size = [&](const char* key) {
            Handle value = dictionary.getKey(key);
            return value.isInteger() ? static_cast<int>(value.getIntValue()) : 0;
        };
        if (size("/Width") * size("/Height") > largestStandIn)
            continue;
        const auto number = standInNumber(size("/Width"), size("/Height"), bytesOf(object));
        if (number)
            put(object, details.pictures.at(*number));
    }
}

/// qpdf takes the first half of a file's identity from the trailer and makes the second from the clock; its own
/// fixed one is put in its place.
std::string identified(std::string bytes, const std::string& identity)
{
    constexpr std::string_view fixed = "31415926535897932384626433832795";
    if (const auto at = bytes.rfind(fixed); at != std::string::npos)
        bytes.replace(at, fixed.size(), identity);
    return bytes;
}

std::string rawOf(const std::string& hex)
{
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    std::string raw;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        raw += static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1]));
    return raw;
}

} // namespace

Result<std::string> finishPdf(const std::string& bytes, const PdfDetails& details)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.data(), bytes.size());
        setInfo(pdf, details);
        setCatalogue(pdf, details);
        attach(pdf, details);
        pdf.getRoot().replaceKey("/Outlines", Outline(pdf, details).make());
        pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
        putPictures(pdf, details);
        const Handle identity = Handle::newString(rawOf(details.identity));
        pdf.getTrailer().replaceKey("/ID", Handle::newArray({identity, identity}));

        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setStaticID(true);
        writer.write();
        const std::unique_ptr<Buffer> written(writer.getBuffer());
        return identified(
            {reinterpret_cast<const char*>(written->getBuffer()), written->getSize()},
            details.identity);
    } catch (const std::exception& failed) {
        return Error{ErrorCode::Internal, failed.what(), {}, {}};
    }
}

} // namespace stemma::pdf
