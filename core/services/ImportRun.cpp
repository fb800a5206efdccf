#include "services/ImportRun.h"

#include "base/Text.h"
#include "exchange/CsvReader.h"
#include "services/ImportRows.h"
#include "storage/CompanyStore.h"
#include "storage/Database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t shownOutcomes = 1000;
constexpr size_t shownIssues = 1000;
constexpr size_t previewRows = 50;

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(quittance::ImportRun)
};

/// How headers are compared: folded, words apart by single spaces.
QString headerKey(const QString& header) {
    QString key = text::folded(header);
    key.replace(u'_', u' ').replace(u'-', u' ').replace(u'.', u' ');
    return key.simplified();
}

QHash<QString, int> mappingFor(const std::vector<ImportField>& fields, const QStringList& header) {
    QHash<QString, int> mapping;
    QSet<int> taken;
    auto take = [&](const ImportField& field, const QString& name) {
        for (int column = 0; column < header.size(); ++column) {
            if (taken.contains(column) || mapping.contains(field.name) ||
                headerKey(header.at(column)) != headerKey(name))
                continue;
            mapping.insert(field.name, column);
            taken.insert(column);
        }
    };
    for (const ImportField& field : fields)
        take(field, field.name);
    for (const ImportField& field : fields)
        take(field, field.title);
    for (const ImportField& field : fields)
        for (const QString& synonym : field.synonyms)
            take(field, synonym);
    return mapping;
}

const QStringList& numberFields() {
    static const QStringList fields{u"unit_price"_s,   u"vat_rate"_s, u"quantity"_s, u"discount_percent"_s,
                                    u"package_size"_s, u"minimum"_s,  u"setup_fee"_s};
    return fields;
}

QChar decimalMarkFor(const CsvTable& table, const QHash<QString, int>& mapping) {
    std::vector<int> columns;
    for (const QString& field : numberFields())
        if (const auto column = mapping.constFind(field); column != mapping.constEnd())
            columns.push_back(*column);
    return decimalMarkOf(table, columns);
}

std::unique_ptr<RowImporter> importerFor(CommandContext& context, const ImportRequest& request, QDate today) {
    switch (request.kind) {
    case ImportKind::Customers: return customerImporter(context);
    case ImportKind::Catalogue: return catalogueImporter(context, today);
    case ImportKind::Subscriptions: return subscriptionImporter(context, today, request.billedBefore);
    case ImportKind::Members: return memberImporter(context, today);
    }
    return nullptr;
}

Permission permissionFor(ImportKind kind) {
    switch (kind) {
    case ImportKind::Customers: return Permission::ManageCustomers;
    case ImportKind::Catalogue: return Permission::ManageCatalog;
    case ImportKind::Subscriptions:
    case ImportKind::Members: break;
    }
    return Permission::ManageSubscriptions;
}

QString kindName(ImportKind kind) {
    switch (kind) {
    case ImportKind::Customers: return u"import_customers"_s;
    case ImportKind::Catalogue: return u"import_catalogue"_s;
    case ImportKind::Members: return u"import_members"_s;
    case ImportKind::Subscriptions: break;
    }
    return u"import_subscriptions"_s;
}

/// A rejected row leaves nothing behind, also when the good ones are kept.
std::optional<ImportReport::RowOutcome> applyRow(Session& session, RowImporter& importer, ImportRow& row, bool alone) {
    if (!alone)
        return importer.apply(row);
    session.connection().execute("SAVEPOINT import_row");
    auto outcome = importer.apply(row);
    if (!outcome || row.isRejected())
        session.connection().execute("ROLLBACK TO SAVEPOINT import_row");
    session.connection().execute("RELEASE SAVEPOINT import_row");
    return outcome;
}

/// Applies every record; the report is filled as it goes.
Result<> applyRecords(Session& session, RowImporter& importer, const CsvTable& table, const ImportRequest& request,
                      QChar decimalMark, JobContext& job, ImportReport& report) {
    const auto total = static_cast<qint64>(table.records.size());
    for (const CsvRecord& record : table.records) {
        if (report.rows % 100 == 0) {
            if (job.isCancelled())
                return Error{ErrorCode::Cancelled, ImportText::tr("The import was stopped; nothing was written.")};
            job.progress(report.rows, total, ImportText::tr("Reading rows"));
        }
        ++report.rows;
        ImportRow row(record, request.file.mapping, decimalMark, report.issues);
        std::optional<ImportReport::RowOutcome> outcome;
        if (record.cells.size() > table.header.size())
            row.reject({}, ImportText::tr("The line has %1 cells, the header has %2.")
                               .arg(record.cells.size())
                               .arg(table.header.size()));
        else
            outcome = applyRow(session, importer, row, request.goodRowsOnly);
        if (!outcome || row.isRejected()) {
            ++report.rejected;
            outcome = ImportReport::RowOutcome{.row = record.line, .key = record.cells.value(0), .action = u"error"_s};
        } else if (outcome->action == "create"_L1) {
            ++report.created;
        } else if (outcome->action == "update"_L1) {
            ++report.updated;
        } else {
            ++report.unchanged;
        }
        // Errors are what one has to act on: theirs are kept however late they come.
        const size_t most = outcome->action == "error"_L1 ? 2 * shownOutcomes : shownOutcomes;
        if (report.outcomes.size() < most)
            report.outcomes.push_back(std::move(*outcome));
        if (report.issues.size() > shownIssues)
            report.issues.resize(shownIssues);
    }
    importer.finish();
    job.progress(total, total, ImportText::tr("Reading rows"));
    return {};
}

} // namespace

ImportKind ImportRun::kindOf(const QStringList& header) {
    ImportKind best = ImportKind::Customers;
    std::pair<bool, qsizetype> most{false, 0}; // whether all required columns are there, and how many are known
    for (const ImportKind kind :
         {ImportKind::Customers, ImportKind::Catalogue, ImportKind::Subscriptions, ImportKind::Members}) {
        const auto known = fields(kind);
        const auto mapping = mappingFor(known, header);
        const bool complete = std::all_of(known.begin(), known.end(), [&mapping](const ImportField& field) {
            return !field.required || mapping.contains(field.name);
        });
        if (const std::pair fit{complete, mapping.size()}; fit > most) {
            most = fit;
            best = kind;
        }
    }
    return best;
}

Result<ImportFile> ImportRun::inspect(ImportKind kind, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unavailable, ImportText::tr("The file cannot be read: %1.").arg(file.errorString())};
    if (file.size() > CsvLimits().bytes)
        return invalid(ImportText::tr("The file is larger than 50 MB."));
    return inspect(kind, QFileInfo(path).fileName(), file.readAll());
}

Result<ImportFile> ImportRun::inspect(ImportKind kind, const QString& fileName, const QByteArray& content) {
    const auto table = readCsv(content);
    if (!table)
        return table.error();
    ImportFile file;
    file.fileName = fileName;
    file.content = content;
    file.encoding = table->encoding;
    file.delimiter = table->delimiter;
    file.header = table->header;
    file.rows = static_cast<qint64>(table->records.size());
    for (size_t i = 0; i < std::min(previewRows, table->records.size()); ++i)
        file.preview.push_back(table->records[i].cells);
    file.mapping = mappingFor(fields(kind), table->header);
    file.decimalMark = decimalMarkFor(*table, file.mapping);
    return file;
}

Result<ImportReport> ImportRun::run(const Actor& actor, const ImportRequest& request, JobContext& job) {
    if (auto allowed = actor.require(Permission::ImportData); !allowed)
        return allowed.error();
    for (const ImportField& field : fields(request.kind))
        if (field.required && !request.file.mapping.contains(field.name))
            return invalid(ImportText::tr("No column gives “%1”. Choose one, or name it %2 in the file.")
                               .arg(field.title, field.name),
                           field.name);
    const auto table = readCsv(request.file.content);
    if (!table)
        return table.error();
    const QChar decimalMark = decimalMarkFor(*table, request.file.mapping);

    ImportReport report;
    bool rolledBack = false;
    auto work = [&](CommandContext& context) -> Result<qint64> {
        report = {}; // the database may try the transaction again
        report.kind = request.kind;
        const QDate today = m_clock.today(CompanyStore(context.session).timeZone());
        const auto importer = importerFor(context, request, today);
        if (auto applied = applyRecords(context.session, *importer, *table, request, decimalMark, job, report);
            !applied)
            return applied.error();
        if (request.dryRun || (report.rejected > 0 && !request.goodRowsOnly)) {
            rolledBack = true;
            return Error{ErrorCode::Cancelled, {}}; // takes everything back
        }
        report.applied = true;
        return report.created + report.updated;
    };
    const auto outcome = runCommand(m_database, m_clock, actor, permissionFor(request.kind), request.operation,
                                    kindName(request.kind), work);
    if (!outcome && !rolledBack)
        return outcome.error();
    report.kind = request.kind;
    report.applied = outcome.has_value();
    return report;
}

} // namespace quittance
