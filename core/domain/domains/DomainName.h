#pragma once

#include "base/Result.h"

#include <QString>

namespace quittance {

/// A name of the domain name system, such as "münchen.example": kept in its ASCII form (IDNA), in which the same name
/// is always the same text, and shown as people write it.
class DomainName {
public:
    DomainName() = default;
    /// Of what somebody typed; the error, at "name", says what is wrong with it.
    static Result<DomainName> parse(const QString& typed);
    /// Of the ASCII form as it is stored.
    static DomainName fromAscii(const QString& ascii) { return DomainName(ascii); }

    const QString& ascii() const { return m_ascii; }
    /// In its own letters. A part that mixes letters of scripts which look alike stays in ASCII, so that no name can
    /// pass for another one.
    QString shown() const;
    bool isEmpty() const { return m_ascii.isEmpty(); }
    bool operator==(const DomainName&) const = default;

private:
    explicit DomainName(QString ascii) : m_ascii(std::move(ascii)) {}
    QString m_ascii;
};

} // namespace quittance
