#include "settings/SettingsPage.h"

#include "common/ActionButton.h"
#include "common/FormLayout.h"
#include "common/Notifier.h"
#include "common/Prompts.h"
#include "settings/AccountingSettings.h"
#include "settings/BookSettings.h"
#include "settings/CompanySettings.h"
#include "settings/InterfaceSettings.h"
#include "settings/NumberingSettings.h"
#include "settings/ShortcutSettings.h"
#include "settings/TermsSettings.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QCheckBox>
#include <QEventLoop>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPointer>
#include <QStackedWidget>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

SettingsPage::SettingsPage(Book& book, QWidget* parent)
    : Page(book.backend(), parent),
      m_book(book),
      m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_save(makeAction(u"check-lg"_s, this)),
      m_revert(makeAction(u"arrow-counterclockwise"_s, this)) {
    setNouns({Noun::Company, Noun::Settings, Noun::Invoice});
    m_list->setObjectName(u"settingsSectionsList"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    body()->addLayout(row, 1);
    addSection(u"company"_s, new CompanySettings(book, m_stack));
    addSection(u"numbering"_s, new NumberingSettings(book, m_stack));
    addSection(u"accounts"_s, new AccountingSettings(book, m_stack));
    addSection(u"terms"_s, new TermsSettings(book, m_stack));
    addSection(u"interface"_s, new InterfaceSettings(book, m_stack));
    addSection(u"shortcuts"_s, new ShortcutSettings(book, m_stack));
    addSection(u"book"_s, new BookSettings(book, m_stack));

    m_save->setObjectName(u"saveSettingsAction"_s);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_revert->setObjectName(u"revertSettingsAction"_s);
    connect(m_save, &QAction::triggered, this, [this] {
        setFocus(); // what stands half-typed in a field is read
        current()->save();
    });
    connect(m_revert, &QAction::triggered, this, [this] { current()->revert(); });
    setPrimaryAction(m_save);
    addHeaderAction(m_revert);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    connect(&m_book, &Book::settingsRequested, this, &SettingsPage::showField);
    connect(&Theme::instance(), &Theme::changed, this, &SettingsPage::updateActions);
    m_list->setCurrentRow(0);
    retranslate();
}

void SettingsPage::addSection(const QString& key, SettingsSection* section) {
    m_keys.append(key);
    m_sections.append(section);
    section->setObjectName(key + u"Section"_s);
    m_stack->addWidget(section);
    m_list->addItem(QString());
    connect(section, &SettingsSection::stateChanged, this, &SettingsPage::updateActions);
    connect(section, &SettingsSection::saved, this,
            [this](const QString& message) { Notifier::of(this).notify(Tone::Success, message); });
}

SettingsSection* SettingsPage::current() const { return m_sections.at(m_stack->currentIndex()); }

void SettingsPage::retranslate() {
    setTitle(tr("Settings"), tr("Your company, your numbers and how Quittance works for you"));
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_save->setText(tr("Save"));
    m_save->setStatusTip(tr("Save this section"));
    m_revert->setText(tr("Discard the changes"));
    m_revert->setStatusTip(tr("Go back to what is stored"));
    for (SettingsSection* section : m_sections)
        section->retranslate();
    updateActions();
}

void SettingsPage::readOnlyChanged() {
    refresh();
    updateActions();
}

void SettingsPage::refresh() {
    for (SettingsSection* section : m_sections)
        section->refresh();
}

void SettingsPage::showSection(int index) {
    if (index < 0)
        return;
    m_stack->setCurrentIndex(index);
    updateActions();
}

void SettingsPage::showField(const QString& field) {
    const QString key = field.section(u'.', 0, 0);
    const QString rest = field.section(u'.', 1);
    const qsizetype index = m_keys.indexOf(key);
    if (index >= 0)
        m_list->setCurrentRow(static_cast<int>(index));
    if (rest.isEmpty() || (index >= 0 && m_sections.at(index)->focusField(rest)))
        return;
    // A member of the company may stand in another section: its VAT regime does.
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        if (m_sections.at(i)->focusField(rest)) {
            m_list->setCurrentRow(static_cast<int>(i));
            m_sections.at(i)->focusField(rest);
            return;
        }
}

QList<QAction*> SettingsPage::fieldActions(QObject* parent) const {
    QList<QAction*> all;
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        const SettingsSection* section = m_sections.at(i);
        const auto add = [&](const QString& field, const QString& key, QWidget* box) {
            if (field.isEmpty())
                return;
            QString text = tr("%1: %2", "section of the settings: field").arg(section->title(), field);
            auto* action = new QAction(Icons::icon(section->icon()), text.replace(u'&', u"&&"_s), parent);
            action->setStatusTip(tr("Settings"));
            connect(action, &QAction::triggered, section, [this, key, box = QPointer<QWidget>(box)] {
                emit m_book.settingsRequested(key);
                if (box)
                    box->setFocus(Qt::OtherFocusReason);
            });
            all.append(action);
        };
        for (const FormField* field : section->findChildren<FormField*>())
            add(field->editor()->accessibleName(), m_keys.at(i) + u'.' + field->name(), nullptr);
        for (QCheckBox* box : section->findChildren<QCheckBox*>())
            add(box->text().remove(u'&'), m_keys.at(i), box);
    }
    return all;
}

bool SettingsPage::mayLeave() {
    for (SettingsSection* section : m_sections) {
        if (!section->isDirty())
            continue;
        switch (Prompts::current().unsavedChanges(this, tr("the settings: %1").arg(section->title()))) {
        case Prompts::Unsaved::Cancel: return false;
        case Prompts::Unsaved::Discard: section->revert(); continue;
        case Prompts::Unsaved::Save: break;
        }
        section->save();
        if (section->isBusy()) {
            QEventLoop saving;
            connect(section, &SettingsSection::stateChanged, &saving, [section, &saving] {
                if (!section->isBusy())
                    saving.quit();
            });
            saving.exec(QEventLoop::ExcludeUserInputEvents);
        }
        if (section->isDirty()) { // what is wrong stands at its field
            m_list->setCurrentRow(static_cast<int>(m_sections.indexOf(section)));
            return false;
        }
    }
    return true;
}

void SettingsPage::updateActions() {
    int widest = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        const SettingsSection* section = m_sections.at(i);
        QListWidgetItem* item = m_list->item(i);
        item->setText(section->isDirty() ? tr("%1 •", "unsaved").arg(section->title()) : section->title());
        item->setIcon(Icons::icon(section->icon()));
        item->setSizeHint(QSize(0, Metrics::rowHeight()));
        widest = qMax(widest, m_list->fontMetrics().horizontalAdvance(section->title() + u" •"_s));
    }
    m_list->setFixedWidth(widest + Metrics::scaled(64));
    const QString may = m_book.whyNot(Permission::ManageCompany);
    const SettingsSection* section = current();
    const QString nothing = tr("Nothing was changed");
    m_save->setVisible(section->savable());
    m_revert->setVisible(section->savable());
    allowAction(m_save, !may.isEmpty()       ? may
                        : section->isBusy()  ? tr("It is being saved")
                        : section->isDirty() ? QString()
                                             : nothing);
    allowAction(m_revert, section->isBusy() ? tr("It is being saved") : section->isDirty() ? QString() : nothing);
}

} // namespace quittance
