#include "imports/ImportDialog.h"

#include "common/ActionButton.h"
#include "common/Banner.h"
#include "common/DateEdit.h"
#include "common/EmptyState.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/Notifier.h"
#include "common/PlainText.h"
#include "common/Prompts.h"
#include "common/SmallTable.h"
#include "common/StepBar.h"
#include "common/Task.h"
#include "services/Services.h"
#include "theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of a cell in the preview: one recognises a column by less.
constexpr int previewLength = 80;

/// Empty when it is not one file of this computer.
QString droppedFile(const QMimeData* data) {
    return data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

} // namespace

ImportDialog::ImportDialog(Book& book, QWidget* parent)
    : QDialog(parent),
      m_book(book),
      m_steps(new StepBar(this)),
      m_progress(new QProgressBar(this)),
      m_banner(new Banner(this)),
      m_stack(new QStackedWidget(this)),
      m_back(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_cancel(new ActionButton(ActionButton::Kind::Ghost, this)),
      m_undo(new ActionButton(ActionButton::Kind::Secondary, this)),
      m_next(new ActionButton(ActionButton::Kind::Primary, this)) {
    setObjectName(u"importDialog"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    m_banner->hide();
    m_progress->setTextVisible(false);
    m_progress->setProperty("thin", true);
    m_progress->setFixedHeight(3);
    QSizePolicy keepsItsPlace = m_progress->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsItsPlace);
    m_progress->hide();
    layout->addWidget(m_steps);
    layout->addWidget(m_progress);
    layout->addWidget(m_banner);
    m_stack->addWidget(buildFileStep());
    m_stack->addWidget(buildMappingStep());
    m_stack->addWidget(buildReviewStep());
    layout->addWidget(m_stack, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    m_next->setObjectName(u"importNextButton"_s);
    m_back->setObjectName(u"importBackButton"_s);
    m_cancel->setObjectName(u"importCancelButton"_s);
    m_undo->setObjectName(u"importUndoButton"_s);
    m_undo->setAutoDefault(false);
    m_next->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::takeBack);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_stack->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_done)
            accept();
        else if (m_stack->currentIndex() == 0)
            m_file.content.isEmpty() ? chooseFile() : showStep(1);
        else if (m_stack->currentIndex() == 1)
            dryRun();
        else
            apply();
    });
    const QSize wanted(Metrics::scaled(940), Metrics::scaled(660));
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    setAcceptDrops(true);
    m_kindCombo->setFocus();
    retranslate();
    showStep(0);
}

QWidget* ImportDialog::buildFileStep() {
    auto* page = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_kindCombo = new QComboBox(page);
    m_kindCombo->setObjectName(u"importKindCombo"_s);
    for (int i = 0; i <= static_cast<int>(ImportKind::Members); ++i)
        m_kindCombo->addItem({}, i);
    m_kindText = new PlainLabel({}, "muted", page);
    m_kindText->setWordWrap(true);
    m_choose = makeAction(u"folder2-open"_s, this);
    auto* const area = new QFrame(page);
    area->setProperty("role", u"drop"_s);
    m_drop = new EmptyState(area);
    m_drop->setIcon(u"upload"_s);
    m_kindLabel = new PlainLabel({}, "label", page);
    m_kindLabel->setBuddy(m_kindCombo);
    auto* const kind = new QVBoxLayout;
    kind->setSpacing(4);
    kind->addWidget(m_kindLabel);
    kind->addWidget(m_kindCombo, 0, Qt::AlignLeft);
    layout->addLayout(kind);
    layout->addWidget(m_kindText);
    auto* const inside = new QVBoxLayout(area);
    inside->addWidget(m_drop);
    layout->addWidget(area, 1);
    connect(m_kindCombo, &QComboBox::activated, this, [this](int index) {
        m_kind = static_cast<ImportKind>(index);
        m_file = {};
        retranslate();
    });
    connect(m_choose, &QAction::triggered, this, &ImportDialog::chooseFile);
    return page;
}

QWidget* ImportDialog::buildMappingStep() {
    auto* page = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_mappingText = new PlainLabel({}, "muted", page);
    m_mappingText->setWordWrap(true);
    layout->addWidget(m_mappingText);
    auto* scroll = new QScrollArea(page);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    m_mappingHost = new QWidget(scroll);
    m_mappingHost->setObjectName(u"importColumns"_s);
    new QVBoxLayout(m_mappingHost);
    m_mappingHost->layout()->setContentsMargins(0, 0, 8, 0);
    scroll->setWidget(m_mappingHost);
    layout->addWidget(scroll, 1);
    m_billedBefore = new DateEdit(page);
    m_billedBefore->setObjectName(u"billedBeforeEdit"_s);
    m_billedBefore->setMaximumWidth(Metrics::scaled(160));
    m_billedBeforeField = new FormField(u"billedBefore"_s, m_billedBefore, page);
    layout->addWidget(m_billedBeforeField);
    m_preview = new SmallTable(u"importPreviewTable"_s, 0, -1, page);
    m_preview->horizontalHeader()->setMaximumSectionSize(Metrics::scaled(240));
    m_preview->setHeightToRows(Metrics::scaled(150));
    layout->addWidget(m_preview);
    return page;
}

QWidget* ImportDialog::buildReviewStep() {
    auto* page = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_summary = new PlainLabel({}, "h2", page);
    m_summary->setWordWrap(true);
    m_outcomes = new SmallTable(u"importOutcomesTable"_s, 4, 3, page);
    m_goodRows = new QCheckBox(page);
    m_goodRows->setObjectName(u"goodRowsCheck"_s);
    layout->addWidget(m_summary);
    m_rowText = new PlainLabel({}, "muted", page);
    m_rowText->setObjectName(u"importRowText"_s);
    m_rowText->setWordWrap(true);
    connect(m_outcomes, &QTableWidget::itemSelectionChanged, this, [this] {
        const QTableWidgetItem* const details =
            m_outcomes->item(m_outcomes->currentRow(), m_outcomes->columnCount() - 1);
        m_rowText->setText(details ? details->text() : QString());
    });
    layout->addWidget(m_outcomes, 1);
    layout->addWidget(m_rowText);
    layout->addWidget(m_goodRows);
    connect(m_goodRows, &QCheckBox::toggled, this, [this] { showStep(2); });
    return page;
}

void ImportDialog::retranslate() {
    setWindowTitle(tr("Import"));
    m_steps->setSteps({tr("File"), tr("Columns"), tr("Check and import")});
    const QStringList kinds{tr("Customers"), tr("Catalogue"), tr("Subscriptions"), tr("Teams and members")};
    const QStringList texts{
        tr("One line per customer: code, name, country, VAT number, address… Existing codes are updated."),
        tr("One line per plan: product, plan, price, billing frequency, VAT rate. A changed price becomes a new version; "
           "present subscriptions keep theirs."),
        tr("One line per subscription: code, customer, plan, quantity, start date… Import customers and catalogue first."),
        tr("One line per member and team: customer, team, e-mail, name. A team that is not there is made; nobody is taken "
           "out of a team.")};
    for (int i = 0; i < kinds.size(); ++i)
        m_kindCombo->setItemText(i, kinds.at(i));
    m_kindLabel->setText(tr("What the file holds"));
    m_kindCombo->setAccessibleName(m_kindLabel->text());
    m_kindText->setText(texts.at(static_cast<int>(m_kind)));
    m_choose->setText(tr("Choose another file…"));
    const int lines = static_cast<int>(m_file.rows);
    const bool chosen = !m_file.content.isEmpty();
    m_drop->setTexts(
        chosen ? m_file.fileName : tr("Drop a CSV file here, or choose it"),
        chosen
            ? tr("%Ln lines, %1", "", lines).arg(m_file.encoding)
            : tr("UTF-8 or Windows-1252; separated by semicolons, commas or tabs; the first line names the columns."));
    m_drop->setActions(nullptr, chosen ? m_choose : nullptr);
    m_mappingText->setText(tr("Which column holds what? What was found by its name is filled in already."));
    m_billedBeforeField->setLabel(tr("Periods that start before this day were billed elsewhere"));
    m_goodRows->setText(tr("Import the good lines although others have errors"));
    m_back->setLabel(tr("Back"));
    m_undo->setLabel(tr("Undo the import"), u"arrow-counterclockwise"_s);
    m_outcomes->setHeadings({tr("Line"), tr("Code"), tr("What happens"), tr("Details")},
                            tr("What the import does, line by line"));
    m_progress->setAccessibleName(tr("Progress"));
    if (!m_file.content.isEmpty())
        fillMapping();
    showStep(m_stack->currentIndex());
}

void ImportDialog::showStep(int step) {
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(m_done ? 3 : step);
    m_back->setVisible(step > 0 && !m_done);
    m_back->setEnabled(!m_job);
    m_cancel->setVisible(!m_done);
    const bool undoable = m_kind == ImportKind::Members && m_report.created + m_report.updated > 0;
    m_undo->setVisible(m_done && undoable && !m_isTakenBack);
    m_undo->setEnabled(!m_job);
    m_cancel->setLabel(m_job ? tr("Stop") : tr("Cancel"));
    m_progress->setVisible(m_job != nullptr);
    const bool blocked = step == 2 && !m_done && m_report.rejected > 0 && !m_goodRows->isChecked();
    const bool nothing = step == 2 && !m_done && m_report.created + m_report.updated == 0;
    m_next->setEnabled(!m_job && !blocked && !nothing);
    m_next->setToolTip(plainTooltip(blocked   ? tr("Correct the file, or choose to import the good lines")
                                    : nothing ? tr("There is nothing new in the file")
                                              : QString()));
    const int written = static_cast<int>(m_report.created + m_report.updated);
    m_next->setLabel(m_done      ? tr("Close")
                     : step == 0 ? (m_file.content.isEmpty() ? tr("Choose a CSV file…") : tr("Continue"))
                     : step == 1 ? tr("Check")
                                 : tr("Import %Ln lines", "", written));
    const bool subscriptions = m_kind == ImportKind::Subscriptions;
    m_billedBeforeField->setVisible(subscriptions);
    m_goodRows->setVisible(m_report.rejected > 0 && !m_done);
}

void ImportDialog::setKind(ImportKind kind) {
    m_kind = kind;
    m_kindCombo->setCurrentIndex(static_cast<int>(kind));
    retranslate();
}

void ImportDialog::setFile(ImportKind kind, const QString& path) {
    setKind(kind);
    m_banner->hide();
    Task::run(
        this, [kind, path] { return ImportRun::inspect(kind, path); },
        [this](Result<ImportFile> file) { inspected(std::move(file)); });
}

void ImportDialog::setFile(const QString& path) {
    m_banner->hide();
    Task::run(
        this,
        [path]() -> Result<std::pair<ImportKind, ImportFile>> {
            auto file = ImportRun::inspect(ImportKind::Customers, path);
            if (!file)
                return file.error();
            const ImportKind kind = ImportRun::kindOf(file->header);
            if (kind != ImportKind::Customers)
                file = ImportRun::inspect(kind, file->fileName, file->content);
            return std::pair(kind, std::move(*file));
        },
        [this](Result<std::pair<ImportKind, ImportFile>> found) {
            if (found) {
                m_kind = found->first;
                m_kindCombo->setCurrentIndex(static_cast<int>(m_kind));
            }
            inspected(found ? Result<ImportFile>(std::move(found->second)) : Result<ImportFile>(found.error()));
        });
}

void ImportDialog::chooseFile() {
    const QString path =
        Prompts::current().openFile(this, tr("Choose a CSV file"), tr("CSV files (*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        setFile(m_kind, path);
}

void ImportDialog::inspected(Result<ImportFile> file) {
    if (!file) {
        m_file = {};
        retranslate();
        m_banner->showError(file.error());
        return;
    }
    m_file = std::move(*file);
    m_report = {};
    m_operation = OperationId::create();
    retranslate();
    fillPreview();
    showStep(1);
}

void ImportDialog::fillMapping() {
    delete m_mappingForm;
    m_mappingForm = new FormLayout(m_mappingHost, 3);
    for (const ImportField& field : ImportRun::fields(m_kind)) {
        auto* combo = new QComboBox(m_mappingForm);
        combo->setObjectName(field.name + u"Combo"_s);
        combo->addItem(tr("— not in the file —"), -1);
        for (int column = 0; column < m_file.header.size(); ++column)
            combo->addItem(m_file.header.at(column), column);
        combo->setCurrentIndex(m_file.mapping.value(field.name, -1) + 1);
        connect(combo, &QComboBox::activated, this, [this, combo, name = field.name] {
            const int column = combo->currentData().toInt();
            if (column < 0)
                m_file.mapping.remove(name);
            else
                m_file.mapping.insert(name, column);
        });
        FormField* formField = m_mappingForm->addField(field.name, combo);
        formField->setLabel(field.title);
        formField->setRequired(field.required);
    }
    m_mappingHost->layout()->addWidget(m_mappingForm);
}

void ImportDialog::fillPreview() {
    m_preview->clearRows();
    m_preview->setHeadings(m_file.header, tr("The first lines of the file"));
    for (const QStringList& line : m_file.preview) {
        QStringList cells;
        for (const QString& cell : line)
            cells.append(cell.left(previewLength));
        m_preview->addRow(0, cells);
    }
}

void ImportDialog::dryRun() { run(true); }

void ImportDialog::apply() { run(false); }

void ImportDialog::run(bool dry) {
    ImportRequest request;
    request.kind = m_kind;
    request.file = m_file;
    if (m_kind == ImportKind::Subscriptions) {
        const QDate day = m_billedBefore->date();
        m_billedBeforeField->setError(m_billedBefore->problem());
        if (!m_billedBefore->problem().isEmpty()) {
            m_billedBefore->setFocus();
            return;
        }
        if (day.isValid())
            request.billedBefore = day;
    }
    request.goodRowsOnly = !dry && m_goodRows->isChecked();
    request.dryRun = dry;
    request.operation = dry ? OperationId::create() : m_operation;
    m_banner->hide();
    m_job = m_book.backend().job(
        this, dry ? tr("Checking the file") : tr("Importing"),
        [actor = m_book.actor().withSource(ActorSource::Import), request](Services& services, JobContext& job) {
            return services.imports.run(actor, request, job);
        },
        [this, dry](Result<ImportReport> report) {
            m_job = nullptr;
            showStep(m_stack->currentIndex());
            if (!report) {
                if (report.error().code == ErrorCode::Cancelled)
                    m_banner->show(Tone::Info, report.error().message);
                else
                    m_banner->showError(report.error());
                return;
            }
            m_done = !dry && report->applied;
            showReport(*report);
            if (m_done)
                Notifier::of(parentWidget())
                    .notify(Tone::Success,
                            tr("Imported: %1 new, %2 changed.")
                                .arg(Language::number(report->created), Language::number(report->updated)));
        });
    connect(m_job, &Job::progressed, m_progress, [this, job = m_job] {
        m_progress->setRange(0, job->percent() < 0 ? 0 : 100);
        m_progress->setValue(job->percent());
    });
    m_progress->setRange(0, 0);
    showStep(m_stack->currentIndex());
}

void ImportDialog::takeBack() {
    m_banner->hide();
    m_job = m_book.backend().job(
        this, tr("Undoing the import"),
        [actor = m_book.actor(), import = m_operation, operation = OperationId::create()](
            Services& services, JobContext&) { return services.licences.takeBack(actor, import, operation); },
        [this](const Result<>& done) {
            m_job = nullptr;
            m_isTakenBack = static_cast<bool>(done);
            showStep(m_stack->currentIndex());
            if (!done) {
                m_banner->showError(done.error());
                return;
            }
            const QString text = tr("The import is undone: nobody counts through this file any more.");
            m_summary->setText(text);
            m_next->setFocus();
            Notifier::of(parentWidget()).notify(Tone::Success, text);
        });
    m_progress->setRange(0, 0);
    showStep(m_stack->currentIndex());
}

void ImportDialog::reject() {
    if (m_job)
        m_job->cancel(); // it stops in a moment and says that nothing was written
    else
        QDialog::reject();
}

void ImportDialog::showReport(const ImportReport& report) {
    m_report = report;
    const auto count = [](qint64 n) { return Language::number(n); };
    m_summary->setText(
        (m_done ? tr("Imported: %1 new, %2 changed, %3 unchanged, %4 with errors.")
                : tr("The file would give: %1 new, %2 changed, %3 unchanged, %4 with errors."))
            .arg(count(report.created), count(report.updated), count(report.unchanged), count(report.rejected)));
    // Errors first: they are what one has to act on.
    QHash<QString, QString> titles;
    for (const ImportField& field : ImportRun::fields(m_kind))
        titles.insert(field.name, field.title);
    QHash<qint64, QStringList> messages;
    for (const ImportIssue& issue : report.issues) {
        const QString title = titles.value(issue.field); // none where the message itself names the field
        messages[issue.row].append(title.isEmpty() ? issue.message : tr("%1: %2").arg(title, issue.message));
    }
    std::vector<ImportReport::RowOutcome> rows = report.outcomes;
    std::stable_partition(rows.begin(), rows.end(), [](const auto& row) { return row.action == "error"_L1; });
    const QHash<QString, QString> actions{{u"create"_s, tr("New")},
                                          {u"update"_s, tr("Changed")},
                                          {u"unchanged"_s, tr("Unchanged")},
                                          {u"error"_s, tr("Error")}};
    m_outcomes->clearRows();
    for (const auto& row : rows) {
        QStringList details = messages.value(row.row);
        if (details.isEmpty())
            details = {row.change.isEmpty() ? row.label : row.change};
        m_outcomes->addRow(row.row,
                           {QString::number(row.row), row.key, actions.value(row.action), details.join(u" · "_s)}, {0});
    }
    if (!rows.empty())
        m_outcomes->setCurrentCell(0, 0);
    if (report.rejected > 0 && !m_done)
        m_banner->show(Tone::Warning, tr("Some lines have errors. Nothing is written until you decide."));
    showStep(2);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_job && !m_done && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    setFile(m_kind, droppedFile(event->mimeData()));
}

void ImportDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace quittance
