#include "VectorCase.h"

#include <QFile>
#include <QJsonDocument>
#include <QObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace quittance::test {

QString fractionText(qint64 numerator, qint64 denominator, int places) {
    const qint64 scaled = divideRounded(Int128{numerator} * powerOfTen(places), denominator, Rounding::HalfUp);
    return scaledToString(scaled, places, places);
}

} // namespace quittance::test

using namespace quittance::test;

/// Every normative and every negative case of the proration, VAT and usage groups.
class tst_vectors : public QObject {
    Q_OBJECT

private slots:
    void vector_data();
    void vector();
    void noCaseWithoutVector();

private:
    static QJsonArray stored();
    static VectorCases cases();
};

QJsonArray tst_vectors::stored() {
    QFile file(QStringLiteral(QUITTANCE_SOURCE_DIR) + u"/tests/data/billing-vectors.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).array();
}

VectorCases tst_vectors::cases() {
    VectorCases all = prorationCases();
    all.merge(vatCases());
    all.merge(usageCases());
    return all;
}

void tst_vectors::vector_data() {
    QTest::addColumn<QJsonObject>("stored");
    for (const QJsonValue& value : stored()) {
        const QJsonObject object = value.toObject();
        const QString id = object.value("id"_L1).toString();
        const bool ours = id.startsWith(u"PRO-") || id.startsWith(u"VAT-") || id.startsWith(u"USE-");
        if (ours && object.value("kind"_L1).toString() != u"variant")
            QTest::newRow(qPrintable(id)) << object;
    }
}

void tst_vectors::vector() {
    QFETCH(const QJsonObject, stored);
    const Vector vector{stored.value("id"_L1).toString(), stored.value("inputs"_L1).toObject(),
                        stored.value("expected"_L1).toObject()};
    const VectorCases known = cases();
    const auto found = known.find(vector.id);
    QVERIFY2(found != known.end(), "this vector has no case");
    found->second(vector);
}

void tst_vectors::noCaseWithoutVector() {
    QStringList ids;
    for (const QJsonValue& value : stored())
        ids.append(value.toObject().value("id"_L1).toString());
    for (const auto& [id, run] : cases())
        QVERIFY2(ids.contains(id), qPrintable(id));
}

QTEST_APPLESS_MAIN(tst_vectors)
#include "tst_vectors.moc"
