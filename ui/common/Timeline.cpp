#include "common/Timeline.h"

#include "common/Language.h"
#include "common/PlainText.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One row: the line down the left side with its mark, the texts beside it.
class TimelineRow final : public QWidget {
public:
    TimelineRow(const TimelineItem& item, bool first, bool last, QWidget* parent)
        : QWidget(parent), m_icon(item.icon), m_first(first), m_last(last) {
        auto* const layout = new QVBoxLayout(this);
        layout->setContentsMargins(markWidth() + Metrics::scaled(10), Metrics::scaled(2), 4, Metrics::scaled(14));
        layout->setSpacing(2);
        auto* const what = new PlainLabel(item.what, "strong", this);
        what->setWordWrap(true);
        layout->addWidget(what);
        QStringList facts{relativeTime(item.at, QDateTime::currentDateTime())};
        if (!item.who.isEmpty())
            facts.append(item.who);
        if (!item.source.isEmpty())
            facts.append(item.source);
        auto* const when = new PlainLabel(facts.join(u" · "_s), "muted", this);
        when->setWordWrap(true);
        when->setToolTip(plainTooltip(Language::dateTime(item.at)));
        layout->addWidget(when);
        if (!item.detail.isEmpty()) {
            auto* const detail = new PlainLabel(item.detail, "muted", this);
            detail->setWordWrap(true);
            detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
            layout->addWidget(detail);
        }
        setAccessibleName(item.what);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = Theme::tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int mark = markWidth();
        const qreal x = mark / 2.0;
        const qreal top = Metrics::scaled(2);
        painter.setPen(QPen(t.border, 2));
        if (!m_first)
            painter.drawLine(QPointF(x, 0), QPointF(x, top));
        if (!m_last)
            painter.drawLine(QPointF(x, top + mark), QPointF(x, height()));
        const QRectF circle(0.75, top + 0.75, mark - 1.5, mark - 1.5);
        if (m_icon.isEmpty()) {
            painter.setPen(QPen(t.link, 2));
            painter.setBrush(t.surface);
            painter.drawEllipse(circle.center(), Metrics::scaled(4), Metrics::scaled(4));
            return;
        }
        painter.setPen(QPen(t.border, 1));
        painter.setBrush(t.surfaceAlt);
        painter.drawEllipse(circle);
        const int size = Metrics::scaled(12);
        painter.drawPixmap(qRound(circle.center().x() - size / 2.0), qRound(circle.center().y() - size / 2.0),
                           Icons::pixmap(m_icon, size, t.text2, devicePixelRatioF()));
    }

private:
    static int markWidth() { return Metrics::scaled(22); }

    QString m_icon;
    bool m_first;
    bool m_last;
};

} // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent), m_content(new QWidget(this)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    setAccessibleName(tr("Timeline"));
}

void Timeline::setItems(const std::vector<TimelineItem>& items) {
    auto* const content = new QWidget(this);
    auto* const rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->setSpacing(0);
    for (size_t i = 0; i < items.size(); ++i)
        rows->addWidget(new TimelineRow(items[i], i == 0, i + 1 == items.size(), content));
    rows->addStretch();
    delete layout()->replaceWidget(m_content, content);
    delete m_content;
    m_content = content;
}

void Timeline::setEntries(const std::vector<TimelineEntry>& entries) {
    const auto sourceText = [](const QString& source) {
        return source == "cli"_L1        ? tr("command line")
               : source == "import"_L1   ? tr("import")
               : source == "schedule"_L1 ? tr("scheduled task")
                                         : QString();
    };
    std::vector<TimelineItem> items;
    items.reserve(entries.size());
    for (const TimelineEntry& entry : entries)
        items.push_back({.at = QDateTime::fromMSecsSinceEpoch(entry.atMs),
                         .what = entry.what,
                         .who = entry.actor,
                         .source = sourceText(entry.source),
                         .detail = entry.detail,
                         .icon = {}});
    setItems(items);
}

QString relativeTime(const QDateTime& moment, const QDateTime& now) {
    const qint64 seconds = moment.secsTo(now);
    const int minutes = int(seconds / 60);
    const int hours = int(seconds / 3600);
    const auto text = [](const char* source, int n = -1) {
        return QCoreApplication::translate("Timeline", source, nullptr, n);
    };
    if (seconds >= 0 && seconds < 60)
        return text(QT_TRANSLATE_NOOP("Timeline", "just now"));
    if (seconds >= 0 && seconds < 3600)
        return QCoreApplication::translate("Timeline", "%n minute(s) ago", nullptr, minutes);
    const QDateTime local = moment.toLocalTime();
    const QDateTime today = now.toLocalTime();
    if (local.date() == today.date() && seconds >= 0)
        return QCoreApplication::translate("Timeline", "%n hour(s) ago", nullptr, hours);
    const QString time = Language::locale().toString(local.time(), u"HH:mm"_s);
    if (local.date().addDays(1) == today.date())
        return text(QT_TRANSLATE_NOOP("Timeline", "yesterday at %1")).arg(time);
    return Language::dateTime(moment);
}

} // namespace quittance
