#include "SourceFile.h"

#include <QDebug>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace quittance::rules {

namespace {

/// Splits C++ text into code, literals and comments, character by character.
class CppSplitter {
public:
    explicit CppSplitter(SourceFile& file) : m_file(file), m_text(file.text) {}

    void split() {
        m_file.code = m_file.literals = m_file.comments = blank();
        while (m_at < m_text.size()) {
            if (startsWith(u"//"))
                take(&m_file.comments, endOfLine());
            else if (startsWith(u"/*"))
                take(&m_file.comments, after(u"*/", m_at + 2));
            else if (startsWith(u"R\"") && !isWordBefore())
                takeRawString();
            else if (m_text[m_at] == u'"')
                takeQuoted(u'"');
            else if (m_text[m_at] == u'\'' && !isDigitSeparator())
                takeQuoted(u'\'');
            else
                take(&m_file.code, m_at + 1);
        }
    }

private:
    QString blank() const {
        QString view = m_text;
        std::replace_if(
            view.begin(), view.end(), [](QChar c) { return c != u'\n'; }, QChar(u' '));
        return view;
    }

    bool startsWith(QStringView what) const { return QStringView(m_text).sliced(m_at).startsWith(what); }

    bool isWordBefore() const {
        // u8R"(…)", LR"(…)" and the like are raw strings too; an identifier that ends in R is not a prefix.
        qsizetype start = m_at;
        while (start > 0 && (m_text[start - 1].isLetterOrNumber() || m_text[start - 1] == u'_'))
            --start;
        const QStringView word = QStringView(m_text).sliced(start, m_at - start);
        return !(word.isEmpty() || word == u"u" || word == u"u8" || word == u"U" || word == u"L");
    }

    bool isDigitSeparator() const {
        return m_at > 0 && m_at + 1 < m_text.size() && m_text[m_at - 1].isLetterOrNumber() &&
               m_text[m_at + 1].isLetterOrNumber() && isNumberBefore();
    }

    bool isNumberBefore() const {
        qsizetype start = m_at;
        while (start > 0 && (m_text[start - 1].isLetterOrNumber() || m_text[start - 1] == u'\''))
            --start;
        return m_text[start].isDigit();
    }

    qsizetype endOfLine() const {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        return end < 0 ? m_text.size() : end;
    }

    qsizetype after(QStringView what, qsizetype from) const {
        const qsizetype found = m_text.indexOf(what, from);
        return found < 0 ? m_text.size() : found + what.size();
    }

    /// Moves on to `end`, copying into the view; what goes to no view stays blank in all.
    void take(QString* view, qsizetype end) {
        for (; m_at < end; ++m_at)
            if (view)
                (*view)[m_at] = m_text[m_at];
    }

    void takeRawString() {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.sliced(m_at + 2, std::max<qsizetype>(0, open - m_at - 2)) + u'"';
        take(&m_file.code, m_at + 2);
        m_at = open + 1;
        const qsizetype end = after(close, m_at);
        take(&m_file.literals, end - close.size());
        m_at = end - 1;
        take(&m_file.code, end);
    }

    void takeQuoted(QChar quote) {
        take(&m_file.code, m_at + 1);
        QString* view = quote == u'"' ? &m_file.literals : nullptr;
        while (m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != u'\n')
            take(view, std::min(m_at + (m_text[m_at] == u'\\' ? 2 : 1), m_text.size()));
        take(&m_file.code, std::min(m_at + 1, m_text.size()));
    }

    SourceFile& m_file;
    const QString& m_text;
    qsizetype m_at = 0;
};

/// In SQL, everything is a literal but what follows two dashes.
void splitSql(SourceFile& file) {
    file.literals = file.comments = file.text;
    file.code = QString(file.text.size(), u' ');
    bool inComment = false;
    for (qsizetype i = 0; i < file.text.size(); ++i) {
        const QChar c = file.text[i];
        if (c == u'\n') {
            inComment = false;
            file.code[i] = c;
            continue;
        }
        inComment = inComment || QStringView(file.text).sliced(i).startsWith(u"--");
        (inComment ? file.literals : file.comments)[i] = u' ';
    }
}

} // namespace

SourceFile SourceFile::fromText(const QString& path, const QString& text) {
    SourceFile file{path, text, {}, {}, {}};
    if (file.suffix() == "sql"_L1)
        splitSql(file);
    else if (file.suffix() == "h"_L1 || file.suffix() == "cpp"_L1)
        CppSplitter(file).split();
    else
        file.code = file.literals = file.comments = text;
    return file;
}

QString SourceFile::folder() const { return path.left(std::max<qsizetype>(0, path.lastIndexOf(u'/'))); }

QString SourceFile::baseName() const {
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    return name.left(name.indexOf(u'.'));
}

QString SourceFile::suffix() const { return path.sliced(path.lastIndexOf(u'.') + 1); }

bool SourceFile::isIn(QStringView folder) const {
    return path.startsWith(folder) && path.size() > folder.size() && path[folder.size()] == u'/';
}

int SourceFile::lineAt(qsizetype position) const {
    return 1 + static_cast<int>(QStringView(text).left(position).count(u'\n'));
}

QString SourceFile::lineText(qsizetype position) const {
    const qsizetype start = text.lastIndexOf(u'\n', std::max<qsizetype>(0, position - 1)) + 1;
    const qsizetype end = text.indexOf(u'\n', position);
    return text.sliced(start, (end < 0 ? text.size() : end) - start).trimmed();
}

QString describe(const QList<Finding>& findings) {
    QString all;
    for (const Finding& finding : findings)
        all += u"\n%1:%2: %3"_s.arg(finding.path).arg(finding.line).arg(finding.message);
    return all;
}

QByteArray printed(const QList<Finding>& findings) {
    for (const Finding& finding : findings)
        qInfo().noquote() << u"%1:%2: %3"_s.arg(finding.path).arg(finding.line).arg(finding.message);
    return QByteArray::number(findings.size()) + " findings, listed above";
}

QList<SourceFile> readSources(const QString& root, const QStringList& folders, const QStringList& suffixes) {
    QStringList paths;
    for (const QString& folder : folders) {
        QDirIterator files(root + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = QDir(root).relativeFilePath(files.next());
            if (suffixes.contains(path.sliced(path.lastIndexOf(u'.') + 1)))
                paths << path;
        }
    }
    paths.sort();
    QList<SourceFile> sources;
    for (const QString& path : paths) {
        QFile file(root + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        sources << SourceFile::fromText(path, QString::fromUtf8(file.readAll()));
    }
    return sources;
}

} // namespace quittance::rules
