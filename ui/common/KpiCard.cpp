#include "common/KpiCard.h"

#include "common/PlainText.h"
#include "common/Sparkline.h"
#include "common/StyleProperty.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

KpiCard::KpiCard(QWidget* parent)
    : QFrame(parent),
      m_label(new PlainLabel({}, "muted", this)),
      m_value(new PlainLabel({}, "kpi", this)),
      m_note(new PlainLabel({}, "muted", this)),
      m_remark(new PlainLabel({}, "caption", this)),
      m_icon(new PlainLabel({}, nullptr, this)),
      m_history(new Sparkline(this)) {
    setProperty("role", u"card"_s);
    m_label->setWordWrap(true);
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setWordWrap(true); // it may hold an amount, which is never shortened
    QSizePolicy keep = m_note->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_note->setSizePolicy(keep);
    m_note->hide();
    m_remark->setWordWrap(true);
    m_remark->hide();
    auto* const top = new QHBoxLayout;
    top->addWidget(m_label, 1);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardPaddingX, Metrics::cardPaddingY, Metrics::cardPaddingX,
                               Metrics::cardPaddingY);
    layout->setSpacing(4);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(4);
    m_lines->addLayout(top, 1);
    auto* const middle = new QHBoxLayout;
    middle->addWidget(m_value, 1);
    middle->addWidget(m_history);
    m_lines->addLayout(middle);
    layout->addLayout(m_lines);
    layout->addWidget(m_note);
    layout->addWidget(m_remark);
    layout->addStretch(); // beside a higher card the label stays at the top
    const auto keepWidth = [this] { setMinimumWidth(Metrics::scaled(150)); };
    keepWidth();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // text that wraps needs more than the hint
    connect(&Theme::instance(), &Theme::changed, this, [this, keepWidth] {
        keepWidth();
        showColours();
        fitValue();
    });
}

void KpiCard::setLabel(const QString& label, const QString& iconName) {
    m_label->setText(label);
    m_iconName = iconName;
    showLines();
    showColours();
    describe();
}

void KpiCard::setValue(const QString& value) {
    m_value->setText(value);
    fitValue();
    describe();
}

void KpiCard::setCompact(bool compact, bool withNote) {
    if (compact == m_compact)
        return;
    m_compact = compact;
    m_noteStays = !compact || withNote;
    m_lines->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_value->setSizePolicy(compact ? QSizePolicy::Minimum : QSizePolicy::Ignored, QSizePolicy::Preferred);
    // In the middle of its card, so that the figures of a row stand on one line.
    qobject_cast<QVBoxLayout*>(layout())->setStretchFactor(m_lines, compact ? 1 : 0);
    const int above = compact ? Metrics::cardPaddingY / 2 : Metrics::cardPaddingY;
    layout()->setContentsMargins(Metrics::cardPaddingX, above, Metrics::cardPaddingX, above);
    showLines();
    showColours();
    fitValue();
}

void KpiCard::showLines() {
    QSizePolicy keep = m_note->sizePolicy();
    keep.setRetainSizeWhenHidden(!m_compact);
    m_note->setSizePolicy(keep);
    m_note->setVisible(m_noteStays && !m_note->text().isEmpty());
    m_remark->setVisible(!m_compact && !m_remark->text().isEmpty());
    m_icon->setVisible(!m_compact && !m_iconName.isEmpty());
}

void KpiCard::fitValue() {
    if (m_compact) {
        m_history->hide();
        m_value->setRole("h2");
        m_value->setWordWrap(false);
        return;
    }
    // Several currencies in one figure: smaller, and on as many lines as it takes, but never cut.
    const int available = width() - 2 * Metrics::cardPaddingX;
    const int wanted = QFontMetrics(Fonts::role(Fonts::Role::Kpi)).horizontalAdvance(m_value->text());
    m_history->setVisible(m_history->tells() && wanted + m_history->sizeHint().width() + 8 <= available);
    const bool tooWide = wanted > available && available > 0;
    m_value->setRole(tooWide ? "h2" : "kpi");
    m_value->setWordWrap(tooWide);
}

void KpiCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitValue();
}

void KpiCard::setNote(const QString& note, Tone tone) {
    m_note->setText(note);
    showLines();
    setStyleProperty(m_note, "tone", toneName(tone));
    describe();
}

void KpiCard::setRemark(const QString& remark) {
    m_remark->setText(remark);
    showLines();
    describe();
}

void KpiCard::setHistory(std::vector<std::optional<qint64>> values, bool goesOn) {
    m_history->setValues(std::move(values), goesOn);
    fitValue();
}

void KpiCard::setDefinition(const QString& definition) {
    setAccessibleDescription(definition);
    setToolTip(plainTooltip(definition));
    setWhatsThis(plainTooltip(definition));
}

void KpiCard::setClickable(bool clickable) {
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setStyleProperty(this, "clickable", clickable);
}

QString KpiCard::value() const { return m_value->text(); }

void KpiCard::describe() {
    QString name = m_label->text() + u' ' + m_value->text();
    for (const PlainLabel* line : {m_note, m_remark})
        if (!line->text().isEmpty())
            name += u", "_s + line->text();
    setAccessibleName(name);
}

void KpiCard::showColours() {
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(Icons::pixmap(m_iconName, Metrics::iconSize(), Theme::tokens().muted, devicePixelRatioF()));
}

void KpiCard::mousePressEvent(QMouseEvent* event) { event->setAccepted(m_clickable); }

void KpiCard::mouseReleaseEvent(QMouseEvent* event) {
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
}

void KpiCard::keyPressEvent(QKeyEvent* event) {
    const bool press = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_clickable && press)
        emit clicked();
    else
        QFrame::keyPressEvent(event);
}

} // namespace quittance
