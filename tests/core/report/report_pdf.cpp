#include "tests/core/report/report_pdf.h"

#include "core/base/sha256.h"
#include "core/report/evidence.h"
#include "core/report/pdf/pdf_evidence.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace stemma::test
{
namespace
{

void attach(QPDF& pdf, const std::string& key, const std::string& name, const std::string& content)
{
    const auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, content);
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(
        key, QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream));
}

void addPage(QPDF& pdf)
{
    auto page = QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 595 842] >>");
    page.replaceKey("/Contents", pdf.newStream(std::string(4000, ' ') + "0 0 m 9 9 l S"));
    QPDFPageDocumentHelper(pdf).addPage(QPDFPageObjectHelper(page), false);
}

void fill(QPDF& pdf, const StatedEvidence& stated)
{
    pdf.emptyPDF();
    addPage(pdf);
    auto information = QPDFObjectHandle::newDictionary();
    information.replaceKey("/Title", QPDFObjectHandle::newUnicodeString("A report"));
    const auto add = [&](const char* name, const char* key, const StatedAttachment& attachment) {
        if (attachment.content)
            attach(pdf, name, name, *attachment.content);
        if (!attachment.stated.empty())
            information.replaceKey(key, QPDFObjectHandle::newUnicodeString(attachment.stated));
    };
    add(evidenceAttachment, evidenceDigestKey, stated.evidence);
    add(matchesAttachment, matchesDigestKey, stated.matches);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
}

void save(QPDF& pdf, const std::filesystem::path& path, const std::string& password)
{
    QPDFWriter writer(pdf, path.c_str());
    writer.setObjectStreamMode(qpdf_o_generate);
    if (!password.empty())
        writer.setR6EncryptionParameters(
            password.c_str(), "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
}

} // namespace

StatedEvidence statedOf(const Report& report)
{
    const auto attachment = [](std::string content) {
        auto digest = hexOf(sha256Of(content));
        return StatedAttachment{std::move(content), std::move(digest)};
    };
    return {
        attachment(evidenceJson(report)), attachment("number,title\r\n1,First\r\n"),
        EvidenceCarrier::Pdf};
}

void writeReportPdf(
    const std::filesystem::path& pdf, const StatedEvidence& stated, const std::string& password)
{
    QPDF document;
    fill(document, stated);
    save(document, pdf, password);
}

void writeAmbiguousPdf(const std::filesystem::path& pdf, const StatedEvidence& stated)
{
    QPDF document;
    fill(document, stated);
    attach(document, "another", evidenceAttachment, "{}");
    save(document, pdf, {});
}

} // namespace stemma::test
