#pragma once

#include <QByteArray>
#include <QDate>

namespace quittance {

/// Where the time comes from. Passed in, never global, so that tests move it.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    virtual qint64 nowMs() const = 0;
    /// The business date in the company's time zone (an IANA name; an unknown one counts as UTC).
    QDate today(const QByteArray& timeZone) const;
};

class SystemClock final : public Clock {
public:
    qint64 nowMs() const override;
};

/// Stands still until it is moved: tests, and `--as-of` of the command line.
class FixedClock final : public Clock {
public:
    explicit FixedClock(qint64 nowMs = 0) : m_nowMs(nowMs) {}
    /// Noon UTC of that day, so that the date is the same in every European time zone.
    explicit FixedClock(QDate day);
    qint64 nowMs() const override { return m_nowMs; }
    void setDay(QDate day);
    void setNowMs(qint64 nowMs) { m_nowMs = nowMs; }

private:
    qint64 m_nowMs = 0;
};

} // namespace quittance
