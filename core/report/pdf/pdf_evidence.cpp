#include "core/report/pdf/pdf_evidence.h"

#include "core/base/file_error.h"
#include "core/report/pdf/flate_check.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>

#include <cerrno>
#include <fstream>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <system_error>

namespace stemma
{
namespace
{

namespace fs = std::filesystem;

/// Readers look for the header in so many bytes, and so do we.
constexpr std::size_t headerRange = 1024;

/// None when the file begins as a PDF does.
Result<std::optional<PdfState>> stateBeforeParsing(const fs::path& path)
{
    std::error_code failed;
    const auto status = fs::status(path, failed);
    if (!fs::exists(status))
        return readError(failed ? failed.value() : ENOENT, path);
    if (!fs::is_regular_file(status))
        return std::optional(PdfState::NotPdf);
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return readError(errno, path);
    std::string start(headerRange, '\0');
    file.read(start.data(), static_cast<std::streamsize>(start.size()));
    if (file.bad())
        return readError(errno, path);
    start.resize(static_cast<std::size_t>(file.gcount()));
    if (start.empty())
        return std::optional(PdfState::Empty);
    if (start.find("%PDF-") == std::string::npos)
        return std::optional(PdfState::NotPdf);
    return std::optional<PdfState>();
}

/// What nobody reads is not parsed either, and damage in it would stay hidden.
void readEverything(QPDF& pdf)
{
    Pl_Discard nowhere;
    for (QPDFObjectHandle& object : pdf.getAllObjects()) {
        if (!object.isStream())
            continue;
        if (!object.getDict().getKey("/Filter").isNameAndEquals("/FlateDecode")) {
            object.pipeStreamData(&nowhere, 0, qpdf_dl_specialized);
            continue;
        }
        const auto packed = object.getRawStreamData();
        if (!flateIsIntact({reinterpret_cast<const char*>(packed->getBuffer()), packed->getSize()}))
            throw std::runtime_error("the checksum of a stream does not fit");
    }
}

/// By the name that people see, which need not be the one that the file sorts its attachments by.
std::optional<std::string> attached(QPDF& pdf, std::string_view name)
{
    std::optional<std::string> content;
    auto names = pdf.getRoot().getKey("/Names");
    if (!names.isDictionary() || !names.getKey("/EmbeddedFiles").isDictionary())
        return content;
    // Not by QPDFEmbeddedFileDocumentHelper, which writes to standard error where an entry is broken.
    for (auto [key, entry] : QPDFNameTreeObjectHelper(names.getKey("/EmbeddedFiles"), pdf, false)) {
        if (!entry.isDictionary())
            throw std::runtime_error("an attachment is no file");
        QPDFFileSpecObjectHelper file(entry);
        if (file.getFilename() != name)
            continue;
        if (content)
            throw std::runtime_error("two attachments are named " + std::string(name));
        auto stream = file.getEmbeddedFileStream();
        if (!stream.isStream())
            throw std::runtime_error(std::string(name) + " has no content");
        const auto data = stream.getStreamData(qpdf_dl_specialized);
        content.emplace(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    }
    return content;
}

std::string information(QPDF& pdf, const char* key)
{
    auto dictionary = pdf.getTrailer().getKey("/Info");
    if (!dictionary.isDictionary())
        return {};
    auto value = dictionary.getKey(key);
    return value.isString() ? value.getUTF8Value() : std::string();
}

PdfEvidence parsed(QPDF& pdf, const fs::path& path)
{
    pdf.processFile(path.c_str());
    readEverything(pdf);
    StatedEvidence stated{
        {attached(pdf, evidenceAttachment), information(pdf, evidenceDigestKey)},
        {attached(pdf, matchesAttachment), information(pdf, matchesDigestKey)},
        EvidenceCarrier::Pdf};
    if (pdf.anyWarnings())
        return {PdfState::Damaged, pdf.getWarnings().front().getMessageDetail(), {}};
    if (!stated.evidence.content && stated.evidence.stated.empty())
        return {PdfState::NoReport, {}, {}};
    return {PdfState::Report, {}, std::move(stated)};
}

} // namespace

Result<PdfEvidence> readPdfEvidence(const std::filesystem::path& pdf)
{
    const auto before = stateBeforeParsing(pdf);
    if (!before)
        return before.error();
    if (*before)
        return PdfEvidence{**before, {}, {}};
    QPDF document;
    document.setSuppressWarnings(true);
    document.setAttemptRecovery(false);
    try {
        return parsed(document, pdf);
    } catch (const QPDFExc& e) {
        const bool locked = e.getErrorCode() == qpdf_e_password;
        return PdfEvidence{
            locked ? PdfState::Encrypted : PdfState::Damaged, e.getMessageDetail(), {}};
    } catch (const std::exception& e) {
        return PdfEvidence{PdfState::Damaged, e.what(), {}};
    }
}

} // namespace stemma
