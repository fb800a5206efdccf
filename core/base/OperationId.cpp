#include "base/OperationId.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace quittance {

namespace {

void stampVersion(std::array<quint8, 16>& bytes, quint8 version) {
    bytes[6] = static_cast<quint8>((bytes[6] & 0x0F) | (version << 4));
    bytes[8] = static_cast<quint8>((bytes[8] & 0x3F) | 0x80);
}

} // namespace

OperationId OperationId::create() {
    OperationId id;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int i = 0; i < 6; ++i)
        id.m_bytes[static_cast<size_t>(i)] = static_cast<quint8>(now >> (8 * (5 - i)));
    std::array<quint32, 3> noise{};
    QRandomGenerator::system()->fillRange(noise.data(), static_cast<qsizetype>(noise.size()));
    for (size_t i = 6; i < 16; ++i)
        id.m_bytes[i] = static_cast<quint8>(noise[(i - 6) / 4] >> (8 * ((i - 6) % 4)));
    stampVersion(id.m_bytes, 7);
    return id;
}

OperationId OperationId::derived(quint32 n) const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(m_bytes.data()), 16));
    hash.addData(QByteArray::number(n));
    const QByteArray digest = hash.result();
    OperationId id = *this; // keeps the time prefix, so that ids still sort by run
    for (size_t i = 6; i < 16; ++i)
        id.m_bytes[i] = static_cast<quint8>(digest.at(static_cast<qsizetype>(i)));
    stampVersion(id.m_bytes, 7);
    return id;
}

OperationId OperationId::fromString(QStringView text) {
    const QUuid uuid = QUuid::fromString(text);
    OperationId id;
    const QByteArray bytes = uuid.toRfc4122();
    std::copy_n(reinterpret_cast<const quint8*>(bytes.constData()), 16, id.m_bytes.begin());
    return id;
}

bool OperationId::isNull() const {
    return std::all_of(m_bytes.begin(), m_bytes.end(), [](quint8 b) { return b == 0; });
}

QString OperationId::toString() const {
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char*>(m_bytes.data()), 16))
        .toString(QUuid::WithoutBraces);
}

} // namespace quittance
