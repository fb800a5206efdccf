#include "shell/WindowSession.h"

#include "common/BookState.h"
#include "common/UiState.h"

#include <QGuiApplication>
#include <QScreen>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostDetails = 8;

QString lastBookKey() { return u"window/lastBook"_s; }

} // namespace

WindowSession WindowSession::load(const QString& location) {
    WindowSession session;
    session.page = BookState::value(location, u"page"_s).toString();
    session.pages = BookState::value(location, u"pages"_s).toMap();
    for (const QVariant& each : BookState::value(location, u"windows"_s).toList()) {
        const QVariantMap detail = each.toMap();
        if (const qint64 id = detail.value(u"id"_s).toLongLong(); id > 0 && session.details.size() < mostDetails)
            session.details.append({detail.value(u"page"_s).toString(), id, detail.value(u"geometry"_s).toRect()});
    }
    return session;
}

void WindowSession::save(const QString& location) const {
    QVariantList windows;
    for (const Detail& detail : details)
        windows.append(QVariantMap{{u"page"_s, detail.page}, {u"id"_s, detail.id}, {u"geometry"_s, detail.geometry}});
    BookState::setValue(location, u"page"_s, page);
    BookState::setValue(location, u"pages"_s, pages);
    BookState::setValue(location, u"windows"_s, windows);
}

QString WindowSession::lastBook() { return UiState::value(lastBookKey()).toString(); }

void WindowSession::setLastBook(const QString& location) { UiState::setValue(lastBookKey(), location); }

QRect WindowSession::onScreen(QRect wanted) {
    const QScreen* screen = QGuiApplication::screenAt(wanted.center());
    if (!screen)
        screen = QGuiApplication::primaryScreen();
    const QRect room = screen->availableGeometry();
    wanted.setSize(wanted.size().boundedTo(room.size()));
    wanted.moveLeft(qBound(room.left(), wanted.left(), room.right() + 1 - wanted.width()));
    wanted.moveTop(qBound(room.top(), wanted.top(), room.bottom() + 1 - wanted.height()));
    return wanted;
}

} // namespace quittance
