#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>

namespace quittance {

/// The client-made id of one write (UUIDv7, RFC 9562): made when a form opens or a run is planned, stored with the
/// result in the same transaction. A repeat of the same id returns the stored result instead of writing twice.
class OperationId {
public:
    OperationId() = default; ///< null
    static OperationId create();
    /// A stable id derived from this one, for the n-th chunk of a run.
    OperationId derived(quint32 n) const;
    static OperationId fromString(QStringView text); ///< null when malformed

    bool isNull() const;
    QString toString() const; ///< 36 characters, lower case
    auto operator<=>(const OperationId&) const = default;

private:
    std::array<quint8, 16> m_bytes{};
};

} // namespace quittance
