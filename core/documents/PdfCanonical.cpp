#include "documents/PdfCanonical.h"

#include "base/Text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QXmlStreamWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/JSON.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

namespace {

constexpr auto creator = "Quittance " QUITTANCE_VERSION;
constexpr auto producer = "Quittance, Qt and qpdf";

/// Without what neither XML nor a title may hold.
QString plain(const QString& value) { return text::normalisedLine(value); }

QDateTime created(const PdfProperties& properties) {
    return QDateTime::fromMSecsSinceEpoch(properties.createdAtMs, Qt::UTC);
}

QPDFObjectHandle unicode(const QString& title) {
    return QPDFObjectHandle::newUnicodeString(plain(title).toStdString());
}

void replaceInfo(QPDF& pdf, const PdfProperties& properties) {
    const std::string date = created(properties).toString(u"'D:'yyyyMMddHHmmss'Z'").toStdString();
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(properties.title));
    info.replaceKey("/Author", unicode(properties.author));
    info.replaceKey("/Creator", QPDFObjectHandle::newString(creator));
    info.replaceKey("/Producer", QPDFObjectHandle::newString(producer));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(date));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    pdf.getTrailer().removeKey("/ID");
}

/// Gives the embedded parts of fonts the six-letter tags that the format asks for, in the order of first use: their
/// numbers would follow the order of a hash table.
void tagFonts(QPDF& pdf) {
    int ordinal = 0;
    for (QPDFObjectHandle& object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        std::string tag = "QAAAAA+";
        for (int i = 5, rest = ordinal++; i > 0; --i, rest /= 26)
            tag[static_cast<size_t>(i)] = static_cast<char>('A' + rest % 26);
        const auto rename = [&](QPDFObjectHandle dictionary, const char* key) {
            std::string name = dictionary.getKey(key).getName().substr(1);
            if (const size_t plus = name.find('+'); plus != std::string::npos)
                name = name.substr(plus + 1);
            dictionary.replaceKey(key, QPDFObjectHandle::newName(std::string("/").append(tag).append(name)));
        };
        QPDFObjectHandle descendant = object.getKey("/DescendantFonts").getArrayItem(0);
        rename(object, "/BaseFont");
        rename(descendant, "/BaseFont");
        rename(descendant.getKey("/FontDescriptor"), "/FontName");
    }
}

void addOutline(QPDF& pdf, const std::vector<PdfBookmark>& bookmarks) {
    if (bookmarks.empty())
        return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> entries;
    for (const PdfBookmark& bookmark : bookmarks) {
        QPDFObjectHandle entry = QPDFObjectHandle::newDictionary();
        entry.replaceKey("/Title", unicode(bookmark.title));
        entry.replaceKey("/Parent", outline);
        QPDFObjectHandle destination = QPDFObjectHandle::newArray();
        destination.appendItem(pages.at(static_cast<size_t>(bookmark.sheet)).getObjectHandle());
        destination.appendItem(QPDFObjectHandle::newName("/Fit"));
        entry.replaceKey("/Dest", destination);
        entries.push_back(pdf.makeIndirectObject(entry));
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        if (i > 0)
            entries[i].replaceKey("/Prev", entries[i - 1]);
        if (i + 1 < entries.size())
            entries[i].replaceKey("/Next", entries[i + 1]);
    }
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outline.replaceKey("/First", entries.front());
    outline.replaceKey("/Last", entries.back());
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(entries.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
}

} // namespace

QByteArray xmpPacket(const PdfProperties& properties) {
    const QString date = created(properties).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
    const QString pdfSpace = u"http://ns.adobe.com/pdf/1.3/"_s;
    const QString pdfa = u"http://www.aiim.org/pdfa/ns/id/"_s;
    QByteArray packet = "<?xpacket begin='\xEF\xBB\xBF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n";
    QXmlStreamWriter xml(&packet);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(xmp, u"xmp"_s);
    xml.writeNamespace(pdfSpace, u"pdf"_s);
    xml.writeNamespace(pdfa, u"pdfaid"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    xml.writeStartElement(dc, u"title"_s);
    xml.writeStartElement(rdf, u"Alt"_s);
    xml.writeStartElement(rdf, u"li"_s);
    xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(plain(properties.title));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(dc, u"creator"_s);
    xml.writeStartElement(rdf, u"Seq"_s);
    xml.writeTextElement(rdf, u"li"_s, plain(properties.author));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeTextElement(xmp, u"CreatorTool"_s, QString::fromLatin1(creator));
    xml.writeTextElement(xmp, u"CreateDate"_s, date);
    xml.writeTextElement(xmp, u"ModifyDate"_s, date);
    xml.writeTextElement(pdfSpace, u"Producer"_s, QString::fromLatin1(producer));
    xml.writeTextElement(pdfa, u"part"_s, u"1"_s);
    xml.writeTextElement(pdfa, u"conformance"_s, u"B"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    packet += "\n<?xpacket end='w'?>\n";
    return packet;
}

Result<QByteArray> canonicalPdf(const QByteArray& written, const PdfProperties& properties,
                                const std::vector<PdfBookmark>& bookmarks) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("document", written.constData(), static_cast<size_t>(written.size()));
        replaceInfo(pdf, properties);
        tagFonts(pdf);
        addOutline(pdf, bookmarks);
        QPDFObjectHandle root = pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString(properties.language.toStdString()));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);

        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setNewlineBeforeEndstream(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& exception) {
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("PdfFile", "The PDF file could not be made. Try again; if it happens "
                                                            "again, report it with the log."),
                     {},
                     QString::fromUtf8(exception.what())};
    }
}

} // namespace quittance
