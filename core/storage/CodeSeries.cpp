#include "storage/CodeSeries.h"

#include "storage/CompanyStore.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

QString CodeSeries::next() {
    if (!m_last) {
        // Writing this row is the lock: on PostgreSQL a second transaction waits here for the first one's codes.
        CompanyStore(m_session).setBookValue(u"code_lock"_s, {});
        m_last = largest();
    }
    ++*m_last;
    switch (m_kind) {
    case Kind::Customer: return u"C%1"_s.arg(*m_last, 5, 10, QChar(u'0'));
    case Kind::Subscription: return u"S%1"_s.arg(*m_last, 6, 10, QChar(u'0'));
    case Kind::Voucher: return u"V%1"_s.arg(*m_last, 6, 10, QChar(u'0'));
    case Kind::Product: break;
    }
    return u"P%1"_s.arg(*m_last, 4, 10, QChar(u'0'));
}

qint64 CodeSeries::largest() {
    // Codes that people chose and that look like ours (one letter, then digits only) count too. 15 digits fit any
    // integer.
    auto read = [this](const char* sql) {
        Cursor cursor = m_session.query(QByteArrayView(sql));
        return cursor.next() ? cursor.int64(0) : 0;
    };
    switch (m_kind) {
    case Kind::Customer:
        return read("SELECT MAX(CAST(SUBSTR(code, 2) AS BIGINT)) FROM customer WHERE SUBSTR(code, 1, 1) = 'C' "
                    "AND LENGTH(code) BETWEEN 2 AND 16 AND LTRIM(SUBSTR(code, 2), '0123456789') = ''");
    case Kind::Subscription:
        return read("SELECT MAX(CAST(SUBSTR(code, 2) AS BIGINT)) FROM subscription WHERE SUBSTR(code, 1, 1) = 'S' "
                    "AND LENGTH(code) BETWEEN 2 AND 16 AND LTRIM(SUBSTR(code, 2), '0123456789') = ''");
    case Kind::Voucher:
        return read("SELECT CAST(SUBSTR(code, 2) AS BIGINT) FROM voucher ORDER BY id DESC LIMIT 1"); // all are ours
    case Kind::Product: break;
    }
    return read("SELECT MAX(CAST(SUBSTR(code, 2) AS BIGINT)) FROM product WHERE SUBSTR(code, 1, 1) = 'P' "
                "AND LENGTH(code) BETWEEN 2 AND 16 AND LTRIM(SUBSTR(code, 2), '0123456789') = ''");
}

} // namespace quittance
