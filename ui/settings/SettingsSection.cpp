#include "settings/SettingsSection.h"

#include "common/Banner.h"
#include "common/FormDialog.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

SettingsSection::SettingsSection(Book& book, QWidget* parent)
    : QWidget(parent),
      m_book(book),
      m_banner(new Banner(this)),
      m_body(new QVBoxLayout),
      m_scroll(new QScrollArea(this)),
      m_form(new FormLayout(m_scroll, 2)),
      m_errors(new FormErrors(m_banner, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addLayout(m_body, 1);
    m_form->setContentsMargins(0, 0, 12, 12);
    m_form->setWithoutLetters();
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_form);
    m_body->addWidget(m_scroll, 1);
    connect(m_banner, &Banner::actionTriggered, this, &SettingsSection::revert);
}

QWidget* SettingsSection::formArea() const { return m_scroll; }

void SettingsSection::ready() {
    m_errors->bind(m_form);
    retranslate();
    watchEdits(m_form, this, [this] {
        if (isEnabled() && !m_busy)
            setDirty(true);
    });
}

void SettingsSection::label(const char* field, const QString& text, const QString& hint) {
    if (FormField* found = m_form->field(QString::fromLatin1(field))) {
        found->setLabel(text);
        found->setHint(hint);
    }
}

bool SettingsSection::focusField(const QString& field) {
    FormField* found = m_form->field(field);
    if (!found)
        return false;
    found->editor()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(found);
    return true;
}

void SettingsSection::revert() {
    setDirty(false);
    m_errors->clear();
    refresh();
}

void SettingsSection::loaded() { setDirty(false); }

void SettingsSection::setDirty(bool dirty) {
    if (m_dirty == dirty)
        return;
    m_dirty = dirty;
    emit stateChanged();
}

void SettingsSection::setBusy(bool busy) {
    m_busy = busy;
    emit stateChanged();
}

void SettingsSection::succeeded(const QString& message) {
    m_operation = OperationId::create();
    m_errors->clear();
    m_busy = false;
    m_dirty = false;
    emit stateChanged();
    emit saved(message);
    refresh();
}

void SettingsSection::failed(const Error& error) {
    setBusy(false);
    if (error.code == ErrorCode::Conflict && error.field.isEmpty())
        m_banner->showError(error, tr("Load the new values"));
    else
        m_errors->show(error);
}

} // namespace quittance
