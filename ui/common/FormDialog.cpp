#include "common/FormDialog.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/DialogSize.h"
#include "common/DraftKeeper.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/FormMemory.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "theme/Tokens.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

FormDialog::FormDialog(Book& book, int columns, QWidget* parent)
    : QDialog(parent),
      m_book(book),
      m_title(new PlainLabel({}, "h1", this)),
      m_subtitle(new PlainLabel({}, "muted", this)),
      m_banner(new Banner(this)),
      m_row(new QHBoxLayout),
      m_scroll(new QScrollArea(this)),
      m_form(new FormLayout(m_scroll, columns)),
      m_errors(new FormErrors(m_banner, this)),
      m_cancel(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_save(new ActionButton(ActionButton::Kind::Primary, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_banner->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_form);
    m_scroll->viewport()->installEventFilter(this);
    m_form->installEventFilter(this);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &FormDialog::grow);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    m_offer = new Banner(this);
    m_offer->hide();
    m_offer->setObjectName(u"draftOffer"_s);
    layout->addWidget(m_offer);
    layout->addWidget(m_banner);
    m_row->setSpacing(24);
    m_row->addWidget(m_scroll, 3);
    layout->addLayout(m_row, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        if (!m_dangerous)
            save();
    });
}

void FormDialog::setTexts(const QString& title, const QString& subtitle, const QString& verb, const QString& what) {
    setWindowTitle(title);
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_save->setLabel(verb);
    m_cancel->setLabel(tr("Cancel"));
    m_what = what;
}

void FormDialog::setSide(QWidget* side) { m_row->addWidget(side, 2); }

void FormDialog::label(const char* field, const QString& text, const QString& hint) {
    if (FormField* found = m_form->field(QString::fromLatin1(field))) {
        found->setLabel(text);
        found->setHint(hint);
    }
}

void FormDialog::setDangerous() {
    m_dangerous = true;
    m_save->setKind(ActionButton::Kind::Danger);
    m_save->setDefault(false);
    m_cancel->setDefault(true);
}

void FormDialog::ready() {
    m_errors->bind(m_form);
    retranslate();
    watchEdits(m_form, this, [this] { m_touched = true; });
    m_memory = new FormMemory(m_form, this);
    connect(m_memory, &FormMemory::edited, this, [this] { m_touched = true; });
    if (!m_draftName.isEmpty())
        m_draft = new DraftKeeper(m_memory, DraftFile(m_book.facts().location, m_draftName), m_offer, this);
    focusField({});
}

void FormDialog::focusField(const QString& field) {
    FormField* found = m_form->field(field);
    if (!found && !m_form->fields().isEmpty())
        found = m_form->fields().first();
    if (!found)
        return;
    found->editor()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(found);
}

void FormDialog::forgetSteps() {
    if (m_memory)
        m_memory->forget();
}

void FormDialog::setBusy(bool busy) { m_save->setEnabled(!busy); }

void FormDialog::succeeded() {
    m_touched = false;
    if (m_draft)
        m_draft->drop();
    accept();
}

void FormDialog::failed(const Error& error) {
    setBusy(false);
    m_errors->show(error);
}

void FormDialog::reject() {
    if (m_touched && !m_dangerous) {
        switch (Prompts::current().unsavedChanges(this, m_what)) {
        case Prompts::Unsaved::Save: save(); return;
        case Prompts::Unsaved::Cancel: return;
        case Prompts::Unsaved::Discard: break;
        }
        if (m_draft)
            m_draft->drop();
    }
    QDialog::reject();
}

bool FormDialog::eventFilter(QObject* watched, QEvent* event) {
    const bool handled = QDialog::eventFilter(watched, event);
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitForm();
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        m_changed = true;
    return handled;
}

void FormDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (!std::exchange(m_shown, true))
        shrink();
    m_changed = true;
    grow();
}

void FormDialog::shrink() {
    const bool isAlone = m_row->count() == 1; // a preview beside the form has a use for more
    const int wanted = m_form->hasHeightForWidth() ? m_form->heightForWidth(m_scroll->viewport()->width())
                                                   : m_form->sizeHint().height();
    const int spare = m_scroll->viewport()->height() - wanted;
    if (isAlone && wanted > 0 && spare > Metrics::scaled(24))
        resize(width(), height() - spare + Metrics::scaled(8));
}

void FormDialog::grow() {
    const int missing = m_scroll->verticalScrollBar()->maximum();
    if (!m_changed || !isVisible() || missing <= 0)
        return;
    m_changed = false;
    growDialog(this, missing);
}

void FormDialog::fitForm() {
    // The fields end where the buttons end, or keep away from the scroll bar.
    const bool scrolls = m_scroll->verticalScrollBar()->isVisible();
    m_form->setContentsMargins(0, 0, scrolls ? 12 : 0, 0);
    m_form->fitInto(m_scroll->viewport()->width());
}

void FormDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_draft)
            m_draft->retranslate();
    }
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fitForm();
}

void watchEdits(QWidget* parent, QObject* context, const std::function<void()>& then) {
    for (QWidget* widget : parent->findChildren<QWidget*>()) {
        if (auto* line = qobject_cast<QLineEdit*>(widget))
            QObject::connect(line, &QLineEdit::textEdited, context, then);
        else if (auto* combo = qobject_cast<QComboBox*>(widget))
            QObject::connect(combo, &QComboBox::activated, context, then);
        else if (auto* button = qobject_cast<QAbstractButton*>(widget); button && button->isCheckable())
            QObject::connect(button, &QAbstractButton::clicked, context, then);
        else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
            QObject::connect(text, &QPlainTextEdit::textChanged, context, then);
    }
}

} // namespace quittance
