#include "storage/DatabaseLocation.h"

#include "storage/DatabaseText.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView scheme = u"postgresql://";
const QStringList& sslModes() {
    static const QStringList modes{u"disable"_s, u"allow"_s,     u"prefer"_s,
                                   u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    return modes;
}

QString decoded(QStringView text) { return QUrl::fromPercentEncoding(text.toUtf8()); }

QString encoded(const QString& text, const QByteArray& keep = {}) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text, keep));
}

Error malformed(const QString& message) {
    return invalid(
        message % u' ' %
            DatabaseText::tr("Write it as postgresql://user@server:5432/database, or give the path of a file."),
        u"database"_s);
}

Result<> readPort(DatabaseLocation& location, QStringView text) {
    bool ok = false;
    location.port = text.toInt(&ok);
    if (!ok || location.port < 1 || location.port > 65535)
        return malformed(DatabaseText::tr("“%1” is not a port.").arg(text));
    return {};
}

// host, host:port, [v6]:port, or several of them with commas that share one port.
Result<> readHosts(DatabaseLocation& location, QStringView text) {
    QStringList hosts;
    for (QStringView part : text.split(u',')) {
        QStringView port;
        if (part.startsWith(u'[')) {
            const qsizetype end = part.indexOf(u']');
            if (end < 0)
                return malformed(DatabaseText::tr("“%1” is not a server address.").arg(part));
            port = part.mid(end + 1);
            part = part.mid(1, end - 1);
        } else if (const qsizetype colon = part.lastIndexOf(u':'); colon >= 0) {
            port = part.mid(colon);
            part = part.left(colon);
        }
        if (!port.isEmpty()) {
            if (auto read = readPort(location, port.mid(1)); !read)
                return read;
        }
        if (!part.isEmpty())
            hosts.append(decoded(part));
    }
    location.host = hosts.join(u',');
    return {};
}

Result<> readOption(DatabaseLocation& location, const QString& name, const QString& value) {
    if (name == u"host")
        location.host = value;
    else if (name == u"port")
        return readPort(location, value);
    else if (name == u"user")
        location.user = value;
    else if (name == u"schema")
        location.schema = value;
    else if (name == u"sslmode" && sslModes().contains(value))
        location.sslMode = value;
    else if (name == u"sslmode")
        return malformed(DatabaseText::tr("“%1” is not an SSL mode.").arg(value));
    else
        return malformed(DatabaseText::tr("The option “%1” is not known.").arg(name));
    return {};
}

Result<DatabaseLocation> serverFrom(QStringView text) {
    DatabaseLocation location;
    location.kind = DatabaseLocation::Kind::Server;
    QStringView rest = text.mid(scheme.size());
    QStringView options;
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        options = rest.mid(mark + 1);
        rest = rest.left(mark);
    }
    const qsizetype slash = rest.indexOf(u'/');
    const QStringView authority = slash < 0 ? rest : rest.left(slash);
    location.database = slash < 0 ? QString() : decoded(rest.mid(slash + 1));
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at >= 0) {
        const QStringView login = authority.left(at);
        const qsizetype colon = login.indexOf(u':');
        location.user = decoded(colon < 0 ? login : login.left(colon));
        if (colon >= 0)
            location.password = decoded(login.mid(colon + 1));
    }
    if (auto read = readHosts(location, authority.mid(at + 1)); !read)
        return read.error();
    for (const QStringView option : options.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = option.indexOf(u'=');
        if (auto read = readOption(location, decoded(equals < 0 ? option : option.left(equals)),
                                   equals < 0 ? QString() : decoded(option.mid(equals + 1)));
            !read)
            return read.error();
    }
    if (location.database.isEmpty())
        return malformed(DatabaseText::tr("The name of the database is missing."));
    if (location.host.isEmpty())
        return malformed(DatabaseText::tr("The name of the server is missing."));
    for (const QString& part : {location.host, location.database, location.user, location.password, location.schema})
        if (part.contains(QChar(u'\0')))
            return malformed(DatabaseText::tr("The address holds a character that cannot be used."));
    return location;
}

} // namespace

Result<DatabaseLocation> DatabaseLocation::fromText(const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(scheme, Qt::CaseInsensitive))
        return serverFrom(trimmed);
    if (trimmed.startsWith(u"postgres://", Qt::CaseInsensitive))
        return serverFrom(QString(scheme % QStringView(trimmed).mid(11)));
    if (trimmed.isEmpty())
        return malformed(DatabaseText::tr("No database was named."));
    if (trimmed.contains(QChar(u'\0')))
        return malformed(DatabaseText::tr("The path holds a character that cannot be used."));
    DatabaseLocation location;
    if (trimmed == u":memory:") {
        location.path = trimmed;
        return location;
    }
    QString path = trimmed;
    if (path.startsWith(u"file://", Qt::CaseInsensitive))
        path = QUrl(path).toLocalFile();
    else if (path.startsWith(u"~/"))
        path = QDir::homePath() % QStringView(path).mid(1);
    location.path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return location;
}

QString DatabaseLocation::toText() const {
    if (kind == Kind::File)
        return path;
    QString text = scheme.toString();
    if (!user.isEmpty())
        text += encoded(user) % u'@';
    QStringList options;
    if (host.startsWith(u'/'))
        options.append(u"host="_s % encoded(host, "/"));
    else if (host.contains(u':'))
        text += u'[' % host % u']';
    else
        text += encoded(host, ",");
    if (host.startsWith(u'/') && port != 5432)
        options.append(u"port="_s % QString::number(port));
    else if (port != 5432)
        text += u':' % QString::number(port);
    text += u'/' % encoded(database);
    if (sslMode != DatabaseLocation().sslMode)
        options.append(u"sslmode="_s % sslMode);
    if (!schema.isEmpty())
        options.append(u"schema="_s % encoded(schema));
    return options.isEmpty() ? text : text % u'?' % options.join(u'&');
}

QString DatabaseLocation::displayName() const {
    if (kind == Kind::File)
        return path == u":memory:" ? path : QFileInfo(path).fileName();
    const QString server = host.startsWith(u'/') ? DatabaseText::tr("this computer") : host;
    return database % u'@' % server;
}

} // namespace quittance
