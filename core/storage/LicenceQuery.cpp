#include "storage/LicenceQuery.h"

#include "storage/ScopeText.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

// A workspace is listed when it has somebody to count, or something that counts.
constexpr char source[] =
    " FROM workspace w JOIN customer c ON c.id = w.customer_id WHERE w.id IN (SELECT workspace_id FROM team "
    "WHERE state <> 'withdrawn' UNION SELECT workspace_id FROM workspace_member WHERE NOT removed UNION SELECT "
    "s.workspace_id FROM plan p JOIN subscription s ON s.plan_id = p.id WHERE p.counting <> '')";

constexpr char activeTeams[] = "(SELECT COUNT(*) FROM team t WHERE t.workspace_id = w.id AND t.state = 'active')";
constexpr char archivedTeams[] = "(SELECT COUNT(*) FROM team t WHERE t.workspace_id = w.id AND t.state = 'archived')";
constexpr char withAccess[] = "(SELECT COUNT(*) FROM workspace_member m WHERE m.workspace_id = w.id AND NOT m.removed)";
constexpr char inactive[] =
    "(SELECT COUNT(*) FROM workspace_member m WHERE m.workspace_id = w.id AND NOT m.removed AND NOT m.active)";

/// EXISTS a counted subscription of that kind in force on a day.
void addCounts(QueryText& query, const QString& productKind, QDate today) {
    query.add("EXISTS (SELECT 1 FROM subscription s JOIN plan p ON p.id = s.plan_id JOIN product pr "
              "ON pr.id = p.product_id WHERE s.customer_id = c.id AND s.workspace_id = w.id AND p.counting <> '' "
              "AND pr.kind = ? AND (s.last_day IS NULL OR s.last_day >= ?))",
              productKind, today);
}

const QString teamKind = u"team_licence"_s;
const QString memberKind = u"seat_licence"_s;

void addSortValue(QueryText& query, LicenceColumn column, QDate today) {
    switch (column) {
    case LicenceColumn::Customer: query.add("c.sort_name"); return;
    case LicenceColumn::Workspace: query.add("LOWER(w.name)"); return;
    case LicenceColumn::Billing:
        query.add("CASE WHEN ");
        addCounts(query, teamKind, today);
        query.add(" THEN 0 WHEN ");
        addCounts(query, memberKind, today);
        query.add(" THEN 1 ELSE 2 END");
        return;
    case LicenceColumn::Billed:
        query.add("(SELECT CAST(COALESCE(SUM(l.licences), 0) AS BIGINT) FROM licence_count l JOIN subscription s "
                  "ON s.id = l.subscription_id WHERE s.customer_id = c.id AND s.workspace_id = w.id "
                  "AND l.period_start <= ? AND l.period_end > ?)",
                  today, today);
        return;
    case LicenceColumn::Teams: query.add(activeTeams); return;
    case LicenceColumn::Members: query.add(withAccess); return;
    case LicenceColumn::Inactive: query.add(inactive); return;
    case LicenceColumn::Archived: query.add(archivedTeams); return;
    case LicenceColumn::CustomerCode: query.add("c.code"); return;
    }
    Q_UNREACHABLE();
}

} // namespace

ConditionColumn LicenceQuery::conditionColumn(LicenceColumn column) const {
    using Kind = ConditionColumn::Kind;
    const auto value = [column, today = m_today](QueryText& query) { addSortValue(query, column, today); };
    switch (column) {
    case LicenceColumn::Customer: return {.kind = Kind::Folded, .value = sqlValue("c.search_text")};
    case LicenceColumn::Workspace: return {.kind = Kind::Text, .value = sqlValue("w.name")};
    case LicenceColumn::CustomerCode: return {.kind = Kind::Text, .value = sqlValue("c.code")};
    default: return {.kind = Kind::Count, .value = value};
    }
}

void LicenceQuery::addStatus(QueryText& query, LicenceFilter::Status status) const {
    switch (status) {
    case LicenceFilter::Status::All: return;
    case LicenceFilter::Status::PerTeam:
        query.add(" AND ");
        addCounts(query, teamKind, m_today);
        return;
    case LicenceFilter::Status::PerMember:
        query.add(" AND ");
        addCounts(query, memberKind, m_today);
        return;
    case LicenceFilter::Status::WithInactive:
        query.add(" AND EXISTS (SELECT 1 FROM workspace_member m WHERE m.workspace_id = w.id AND NOT m.removed "
                  "AND NOT m.active)");
        return;
    }
}

void LicenceQuery::addRest(QueryText& query, const LicenceFilter& filter) const {
    for (const ListCondition& condition : filter.conditions)
        addCondition(query, conditionColumn(static_cast<LicenceColumn>(condition.column)), condition.test);
    if (filter.scope.customer)
        query.add(" AND c.id = ?", *filter.scope.customer);
    if (filter.scope.workspace)
        query.add(" AND w.id = ?", *filter.scope.workspace);
    query.addWords(" AND (c.search_text LIKE ? ESCAPE '\\' OR LOWER(w.name) LIKE ? ESCAPE '\\')", filter.search);
}

std::vector<qint64> LicenceQuery::ids(const LicenceFilter& filter, LicenceColumn sort, bool descending, int limit) {
    QueryText query;
    query.add("SELECT w.id, ");
    addSortValue(query, sort, m_today);
    query.add(" AS sort_value").add(source);
    addStatus(query, filter.status);
    addRest(query, filter);
    query.addOrder("sort_value", "w.id", descending).addLimit(limit);
    return keysOf(query.query(m_session));
}

std::vector<LicenceRow> LicenceQuery::rows(std::span<const qint64> ids) {
    return rowsInOrder<LicenceRow>(ids, [this](std::span<const qint64> window, const auto& take) {
        std::unordered_map<qint64, std::vector<LicenceRow::Billed>> billed;
        {
            QueryText query;
            query.add("SELECT s.workspace_id, pr.kind, CAST(SUM(l.licences) AS BIGINT) FROM workspace w "
                      "JOIN subscription s ON s.customer_id = w.customer_id AND s.workspace_id = w.id "
                      "JOIN licence_count l ON l.subscription_id = s.id JOIN plan p ON p.id = s.plan_id "
                      "JOIN product pr ON pr.id = p.product_id WHERE l.period_start <= ? AND l.period_end > ? "
                      "AND w.id IN ",
                      m_today, m_today);
            query.addKeys(window).add(" GROUP BY s.workspace_id, pr.kind ORDER BY s.workspace_id, pr.kind DESC");
            Cursor row = query.query(m_session);
            while (row.next())
                billed[row.int64(0)].push_back(
                    {row.text(1) == teamKind ? LicenceUnit::Team : LicenceUnit::Member, row.int64(2)});
        }
        QueryText query;
        query.add("SELECT w.id, c.id, c.code, c.name, w.name, ");
        addCounts(query, teamKind, m_today);
        query.add(", ");
        addCounts(query, memberKind, m_today);
        query.add(", ").add(activeTeams).add(", ").add(archivedTeams).add(", ").add(withAccess).add(", ").add(inactive);
        query.add(" FROM workspace w JOIN customer c ON c.id = w.customer_id WHERE w.id IN ").addKeys(window);
        Cursor row = query.query(m_session);
        while (row.next())
            take(row.int64(0), {.id = row.id<WorkspaceId>(0),
                                .customerId = row.id<CustomerId>(1),
                                .customerCode = row.text(2),
                                .customerName = row.text(3),
                                .workspaceName = row.text(4),
                                .perTeam = row.boolean(5),
                                .perMember = row.boolean(6),
                                .teams = row.int64(7),
                                .archivedTeams = row.int64(8),
                                .members = row.int64(9),
                                .inactive = row.int64(10),
                                .billed = billed[row.int64(0)]});
    });
}

LicenceCounts LicenceQuery::counts(const LicenceFilter& filter) {
    QueryText query;
    query.add(
        "SELECT COUNT(*), CAST(COALESCE(SUM(per_team), 0) AS BIGINT), "
        "CAST(COALESCE(SUM(per_member), 0) AS BIGINT), CAST(COALESCE(SUM(with_inactive), 0) AS BIGINT) FROM (SELECT CASE WHEN ");
    addCounts(query, teamKind, m_today);
    query.add(" THEN 1 ELSE 0 END AS per_team, CASE WHEN ");
    addCounts(query, memberKind, m_today);
    query.add(" THEN 1 ELSE 0 END AS per_member, CASE WHEN EXISTS (SELECT 1 FROM workspace_member m "
              "WHERE m.workspace_id = w.id AND NOT m.removed AND NOT m.active) THEN 1 ELSE 0 END AS with_inactive");
    query.add(source);
    addRest(query, filter);
    query.add(") listed");
    Cursor row = query.query(m_session);
    if (!row.next())
        return {};
    return {.all = row.int64(0), .perTeam = row.int64(1), .perMember = row.int64(2), .withInactive = row.int64(3)};
}

std::vector<qint64> LicenceQuery::countedSubscriptions(WorkspaceId workspace) {
    Cursor row = m_session.query("SELECT s.id FROM workspace w JOIN subscription s ON s.customer_id = w.customer_id "
                                 "AND s.workspace_id = w.id JOIN plan p ON p.id = s.plan_id WHERE w.id = ? "
                                 "AND p.counting <> '' AND (s.last_day IS NULL OR s.last_day >= ? "
                                 "OR s.next_due IS NOT NULL) ORDER BY s.id",
                                 workspace, m_today);
    std::vector<qint64> ids;
    while (row.next())
        ids.push_back(row.int64(0));
    return ids;
}

} // namespace quittance
