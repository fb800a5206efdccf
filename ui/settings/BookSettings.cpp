#include "settings/BookSettings.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/FactList.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "common/SmallTable.h"
#include "services/Services.h"

#include <QFileInfo>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

BookSettings::BookSettings(Book& book, QWidget* parent)
    : SettingsSection(book, parent),
      m_where(form()->addSection()),
      m_facts(new FactList(form())),
      m_title(nullptr),
      m_note(new PlainLabel({}, "muted", form())),
      m_backups(new SmallTable(u"backupsTable"_s, 3, 1, form())),
      m_backUp(makeAction(u"archive"_s, this)) {
    m_facts->setWhole();
    m_facts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    form()->addWide(m_facts);
    m_title = form()->addSection();
    m_note->setWordWrap(true);
    form()->addWide(m_note);
    m_backups->setMinimumHeight(220);
    form()->addWide(m_backups);
    m_backUp->setObjectName(u"backUpNowAction"_s);
    auto* bar = new QWidget(form());
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new ActionButton(m_backUp, ActionButton::Kind::Secondary, bar));
    row->addStretch(1);
    form()->addWide(bar);
    form()->addStretch();
    connect(m_backUp, &QAction::triggered, this, &BookSettings::backUp);
    retranslate();
}

QString BookSettings::title() const { return tr("Book & backup"); }

QString BookSettings::icon() const { return u"hdd"_s; }

void BookSettings::retranslate() {
    m_where->setText(tr("This book"));
    m_title->setText(tr("Backups"));
    m_note->setText(
        tr("A verified copy is made once a day, at the first start. The newest seven are kept beside the book."));
    m_backups->setHeadings({tr("Made on"), tr("File"), tr("Size")}, tr("Backups of the book"));
    m_backups->setEmptyText(tr("No backup was made yet."));
    m_backUp->setText(tr("Back up now"));
    m_backUp->setStatusTip(tr("Write a verified copy of the book"));
    const Book::Facts& facts = book().facts();
    m_facts->setFacts({
        {facts.server ? tr("Server") : tr("File"), facts.location},
        {tr("Access"), facts.readOnly ? tr("read only") : tr("read and write")},
        {tr("Content"), facts.demo ? tr("sample company") : QString()},
        {tr("User"), book().actor().name() == "owner"_L1 ? tr("owner", "of the book") : book().actor().name()},
    });
    fill();
    updateActions();
}

void BookSettings::refresh() {
    book().backend().read(
        this, [actor = book().actor()](Services& services) { return services.backups.list(actor); },
        [this](Result<std::vector<BackupService::Backup>> copies) {
            if (!copies) {
                banner()->showError(copies.error());
                return;
            }
            m_copies = std::move(*copies);
            fill();
        });
    updateActions();
}

void BookSettings::fill() {
    std::sort(m_copies.begin(), m_copies.end(), [](const auto& a, const auto& b) { return a.atMs > b.atMs; });
    m_backups->clearRows();
    for (const BackupService::Backup& copy : m_copies)
        m_backups->addRow(copy.atMs,
                          {Language::dateTime(QDateTime::fromMSecsSinceEpoch(copy.atMs)),
                           QFileInfo(copy.path).fileName(),
                           Language::locale().formattedDataSize(copy.bytes, 1, QLocale::DataSizeTraditionalFormat)},
                          {2});
}

void BookSettings::updateActions() {
    const QString reason = m_running ? tr("A backup is being made") : book().whyNot(Permission::ManageDatabase);
    m_backUp->setEnabled(reason.isEmpty());
    m_backUp->setToolTip(plainTooltip(reason.isEmpty() ? actionTooltip(m_backUp) : reason));
}

void BookSettings::backUp() {
    m_running = true;
    updateActions();
    book().backend().job(
        this, tr("Backing up the book"),
        [actor = book().actor()](Services& services, JobContext&) { return services.backups.create(actor); },
        [this](Result<BackupService::Backup> copy) {
            m_running = false;
            updateActions();
            if (!copy) {
                banner()->showError(copy.error());
                return;
            }
            banner()->hide();
            emit saved(tr("Backed up to %1").arg(QFileInfo(copy->path).fileName()));
            refresh();
        });
}

} // namespace quittance
