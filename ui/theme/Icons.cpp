#include "theme/Icons.h"

#include "theme/Theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace quittance::Icons {

using namespace Qt::Literals::StringLiterals;

namespace {

QHash<QString, QPixmap>& cache() {
    static QHash<QString, QPixmap> pixmaps;
    return pixmaps;
}

QColor colourOf(Tint tint) {
    const Tokens& t = Theme::tokens();
    switch (tint) {
    case Tint::Text2: return t.text2;
    case Tint::Muted: return t.muted;
    case Tint::Link: return t.link;
    case Tint::OnAccent: return t.onAccent;
    case Tint::OnDanger: return t.onDanger;
    case Tint::Success: return t.success;
    case Tint::Warning: return t.warning;
    case Tint::Danger: return t.danger;
    case Tint::Info: return t.info;
    case Tint::Violet: return t.violet;
    case Tint::Neutral: return t.neutral;
    }
    return t.text2;
}

/// Draws the SVG with `currentColor` replaced by the token of the wanted state.
class TintIconEngine final : public QIconEngine {
public:
    TintIconEngine(QString name, Tint tint) : m_name(std::move(name)), m_tint(tint) {}

    QIconEngine* clone() const override { return new TintIconEngine(m_name, m_tint); }
    QString key() const override { return u"TintIconEngine"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !exists(m_name); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const int side = qMin(rect.width(), rect.height());
        const QRect target(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        painter->drawPixmap(target,
                            Icons::pixmap(m_name, side, colour(mode, state), painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        // `size` is in device pixels here.
        QPixmap picture = Icons::pixmap(m_name, qMin(size.width(), size.height()), colour(mode, state), 1.0);
        picture.setDevicePixelRatio(scale);
        return picture;
    }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const {
        if (mode == QIcon::Disabled)
            return Theme::tokens().disabled;
        if (m_tint == Tint::Text2 && (mode == QIcon::Selected || state == QIcon::On))
            return Theme::tokens().link;
        return colourOf(m_tint);
    }

    QString m_name;
    Tint m_tint;
};

} // namespace

QIcon icon(const QString& name, Tint tint) { return QIcon(new TintIconEngine(name, tint)); }

QPixmap pixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio) {
    const int side = qMax(1, qRound(size * devicePixelRatio));
    const QString key = name + u'/' + QString::number(side) + u'/' + QString::number(colour.rgba(), 16) + u'/' +
                        QString::number(devicePixelRatio);
    if (const auto known = cache().constFind(key); known != cache().constEnd())
        return *known;
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&picture);
        renderer.render(&painter, QRectF(0, 0, side, side));
    }
    picture.setDevicePixelRatio(devicePixelRatio);
    cache().insert(key, picture);
    return picture;
}

bool exists(const QString& name) { return QFile::exists(u":/icons/"_s + name + u".svg"_s); }

void clearCache() { cache().clear(); }

} // namespace quittance::Icons
