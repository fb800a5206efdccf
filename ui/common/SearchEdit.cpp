#include "common/SearchEdit.h"

#include "theme/Icons.h"
#include "theme/Tokens.h"

#include <QAction>
#include <QKeyEvent>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

SearchEdit::SearchEdit(QWidget* parent) : QLineEdit(parent) {
    setMaxLength(200);
    addAction(Icons::icon(u"search"_s, Icons::Tint::Muted), QLineEdit::LeadingPosition);
    QAction* const clear = addAction(Icons::icon(u"x-lg"_s, Icons::Tint::Muted), QLineEdit::TrailingPosition);
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, [this] { setSearch({}); });
    connect(this, &QLineEdit::textChanged, this, [this, clear](const QString& text) {
        clear->setVisible(!text.isEmpty());
        clear->setText(tr("Clear"));
        m_timer.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchEdit::tell);
    m_timer.setSingleShot(true);
    m_timer.setInterval(150);
    connect(&m_timer, &QTimer::timeout, this, &SearchEdit::tell);
}

void SearchEdit::setHint(const QString& hint) {
    setPlaceholderText(hint);
    setAccessibleName(hint);
    updateGeometry();
}

QSize SearchEdit::minimumSizeHint() const {
    const int icons = Metrics::scaled(68); // magnifying glass and cross, with the margins
    return {qMax(Metrics::scaled(160), fontMetrics().horizontalAdvance(placeholderText()) + icons),
            QLineEdit::minimumSizeHint().height()};
}

void SearchEdit::setSearch(const QString& text) {
    setText(text);
    tell();
}

void SearchEdit::reset() {
    m_told.clear();
    clear();
    m_timer.stop();
}

void SearchEdit::tell() {
    m_timer.stop();
    const QString search = text().trimmed();
    if (search == m_told)
        return;
    m_told = search;
    emit searchChanged(search);
}

void SearchEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            emit left();
        else
            setSearch({});
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace quittance
