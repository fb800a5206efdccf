#pragma once

#include "services/Verification.h"
#include "storage/InvoiceStore.h"
#include "storage/JournalStore.h"

#include <QHash>

namespace quittance {

/// Collects what is wrong, up to a bound.
class Findings {
public:
    static constexpr size_t most = 1'000;

    void add(const QString& check, const QString& row, const QString& message) {
        if (m_findings.size() < most)
            m_findings.push_back({check, row, message});
    }
    bool isFull() const { return m_findings.size() >= most; }
    std::vector<Finding> take() { return std::move(m_findings); }

private:
    std::vector<Finding> m_findings;
};

/// Goes through the documents in the order of their chain: seals, links, numbers, arithmetic.
class DocumentVerifier {
public:
    DocumentVerifier(Session& session, Findings& findings, Verification::Scope scope)
        : m_session(session), m_findings(findings), m_scope(scope) {}
    void look(const StoredInvoice& stored);
    /// After the last document: heads of the chain and counters of the series.
    void finish();
    qint64 documents() const { return m_documents; }
    const QByteArray& head() const { return m_hash; }

private:
    struct Series {
        QString pattern;
        qint64 first = 1;
        qint64 next = 1;
        qint64 storedNext = 1;
        QDate lastDate;
        QDate storedLastDate;
        bool known = false;
    };
    bool wants(Verification::Scope scope) const { return m_scope == Verification::Scope::All || m_scope == scope; }
    void checkSeal(const StoredInvoice& stored, const QString& row);
    void checkNumber(const Invoice& invoice, const QString& row);
    void checkTotals(const Invoice& invoice, const QString& row);
    void checkLines(const Invoice& invoice);
    Series& series(DocumentKind kind, int year);

    Session& m_session;
    Findings& m_findings;
    Verification::Scope m_scope;
    qint64 m_documents = 0;
    QByteArray m_hash;
    QHash<QString, Series> m_series;
};

/// Goes through the journal in the order of its numbers: hashes, links, balance.
class JournalVerifier {
public:
    JournalVerifier(Session& session, Findings& findings) : m_session(session), m_findings(findings) {}
    void look(const StoredEntry& stored);
    void finish();
    qint64 entries() const { return m_entries; }

private:
    Session& m_session;
    Findings& m_findings;
    qint64 m_entries = 0;
    QByteArray m_hash;
};

} // namespace quittance
