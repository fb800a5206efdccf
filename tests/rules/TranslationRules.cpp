#include "TranslationRules.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace quittance::rules {

namespace {

QString shortened(const QString& text) {
    QString line = text;
    line.replace(u'\n', u'⏎');
    return line.size() <= 70 ? line : line.left(70) + u'…';
}

Finding at(const QString& path, const Message& message, const QString& what, const QString& text) {
    return Finding{path, message.line, u"%1: [%2] %3"_s.arg(what, message.context, shortened(text))};
}

QStringList sortedMatches(const QRegularExpression& expression, const QString& text) {
    QStringList found;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    message.line = static_cast<int>(xml.lineNumber());
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            if (message.plural) {
                while (xml.readNextStartElement())
                    message.texts << xml.readElementText(QXmlStreamReader::IncludeChildElements);
            } else {
                message.texts << xml.readElementText(QXmlStreamReader::IncludeChildElements);
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QList<Message> readMessages(const QByteArray& ts, QString* error) {
    QList<Message> messages;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNext() || !xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    *error = xml.hasError() ? u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString()) : QString();
    return messages;
}

QList<Finding> unfinishedMessages(const QString& path, const QList<Message>& messages) {
    QList<Finding> findings;
    for (const Message& message : messages) {
        const bool isEmpty =
            message.texts.isEmpty() || std::any_of(message.texts.begin(), message.texts.end(),
                                                   [](const QString& text) { return text.trimmed().isEmpty(); });
        if (!message.type.isEmpty())
            findings << at(path, message, message.type, message.source);
        else if (isEmpty && !message.source.trimmed().isEmpty())
            findings << at(path, message, u"empty"_s, message.source);
    }
    return findings;
}

QList<Finding> incompletePlurals(const QString& path, const QList<Message>& messages, int forms) {
    QList<Finding> findings;
    for (const Message& message : messages)
        if (message.texts.size() != (message.plural ? forms : 1))
            findings << at(path, message, u"%1 forms"_s.arg(message.texts.size()), message.source);
    return findings;
}

QList<Finding> placeholderMismatches(const QString& path, const QList<Message>& messages) {
    static const QRegularExpression placeholder(u"%L?(?:[0-9]{1,2}|n)"_s);
    static const QRegularExpression count(u"%L?n"_s);
    static const QRegularExpression mnemonic(u"&[\\p{L}\\p{N}]"_s);
    QList<Finding> findings;
    for (const Message& message : messages) {
        for (qsizetype form = 0; form < message.texts.size(); ++form) {
            const QString& text = message.texts[form];
            if (text.isEmpty())
                continue;
            QStringList expected = sortedMatches(placeholder, message.source);
            QStringList found = sortedMatches(placeholder, text);
            if (message.plural && form == 0 && !text.contains(count))
                expected.removeIf([](const QString& name) { return count.match(name).hasMatch(); });
            if (found != expected)
                findings << at(path, message,
                               u"placeholders “%1” for “%2”"_s.arg(found.join(u' '), expected.join(u' ')), text);
            if (text.contains(mnemonic) != message.source.contains(mnemonic))
                findings << at(path, message, u"a mnemonic in one language only"_s, text);
            if (text.endsWith(u'…') != message.source.endsWith(u'…'))
                findings << at(path, message, u"an ellipsis in one language only"_s, text);
            if (text.contains("amp;"_L1) || text.contains("&#"_L1))
                findings << at(path, message, u"what is left of an escaped sign"_s, text);
        }
    }
    return findings;
}

QList<Finding> frenchTypography(const QString& path, const QList<Message>& messages) {
    // Spaces are written as escapes: an editor must not be able to change them.
    static const QList<std::pair<QRegularExpression, QString>> mistakes{
        {QRegularExpression(u"[ \\t][;:!?»](?![A-Za-z(])"_s), u"breaking space before ; : ! ? »"_s},
        {QRegularExpression(u"[\\p{L}\\p{N})”%][;!?»](?=[\\s\\x{00A0}\\x{202F}.,)]|$)"_s),
         u"no space before ; ! ? »"_s},
        {QRegularExpression(u"[\\p{L}\\p{N})”»%]:(?=[\\s\\x{00A0}\\x{202F}]|$)"_s), u"no space before :"_s},
        {QRegularExpression(u"«(?!\\x{00A0})"_s), u"no no-break space after «"_s},
        {QRegularExpression(u"(?<!\\x{00A0})»"_s), u"no no-break space before »"_s},
        {QRegularExpression(u"\\x{00A0}[;!?]"_s), u"a wide space before ; ! ?"_s},
        {QRegularExpression(u"\\x{202F}[:%]"_s), u"a narrow space before : %"_s},
        {QRegularExpression(u"[\\p{N}] %(?![0-9Ln])"_s), u"breaking space before %"_s},
        {QRegularExpression(u"\\p{L}'\\p{L}|\\p{L}'(?=%|«)"_s), u"straight apostrophe"_s},
        {QRegularExpression(u"\\.\\.\\."_s), u"three dots for …"_s},
    };
    QList<Finding> findings;
    for (const Message& message : messages)
        for (const QString& text : message.texts)
            for (const auto& [mistake, name] : mistakes)
                if (text.contains(mistake))
                    findings << at(path, message, name, text);
    return findings;
}

QList<Finding> messagesBesidesPlurals(const QString& path, const QList<Message>& messages) {
    QList<Finding> findings;
    for (const Message& message : messages)
        if (!message.plural)
            findings << at(path, message, u"not a plural message"_s, message.source);
    return findings;
}

QList<Finding> staleMessages(const QString& path, const QList<Message>& file, const QList<Message>& sources) {
    const auto keysOf = [](const QList<Message>& messages) {
        QSet<QString> keys;
        for (const Message& message : messages)
            keys << message.key();
        return keys;
    };
    QList<Finding> findings;
    const QSet<QString> inFile = keysOf(file);
    const QSet<QString> inSources = keysOf(sources);
    for (const Message& message : sources)
        if (!inFile.contains(message.key()))
            findings << at(path, message, u"missing, run update_translations"_s, message.source);
    for (const Message& message : file)
        if (!inSources.contains(message.key()))
            findings << at(path, message, u"no longer in the sources, run update_translations"_s, message.source);
    return findings;
}

} // namespace quittance::rules
