#include "Inspection.h"
#include "Walk.h"

#include <QTest>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(quittance::View)

/// Every page and main dialog of the window, looked at with a ruler: languages, themes, sizes of window and text.
class TestLooks : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_walk = std::make_unique<Walk>(); }
    void start_data() { views(); }
    void start();
    void pages_data() { views(); }
    void pages();
    void cleanupTestCase() { m_walk.reset(); }

private:
    static void views();
    /// Says each finding: a message of QVERIFY2 would be cut.
    static bool nothingIn(const QStringList& findings) {
        for (const QString& finding : findings)
            qWarning("%s", qPrintable(finding));
        return findings.isEmpty();
    }
    std::unique_ptr<Walk> m_walk;
};

void TestLooks::views() {
    using Mode = Theme::Mode;
    QTest::addColumn<View>("view");
    // Each language, size and theme; text twice as large where the window scrolls.
    for (const View& view :
         {View{u"fr"_s, Mode::Light, {1024, 640}}, View{u"en"_s, Mode::Dark, {1024, 640}},
          View{u"fr"_s, Mode::Light, {1280, 800}}, View{u"en"_s, Mode::HighContrast, {1280, 800}},
          View{u"fr"_s, Mode::Dark, {1600, 1000}}, View{u"en"_s, Mode::HighContrast, {1600, 1000}},
          View{u"fr"_s, Mode::Light, {1280, 800}, 200}, View{u"en"_s, Mode::Dark, {1600, 1000}, 200}})
        QTest::newRow(qPrintable(view.name())) << view;
}

void TestLooks::start() {
    QFETCH(const View, view);
    Inspection inspection(view.language);
    m_walk->start(view, [&](QWidget& widget, const QString& scene) { inspection.inspect(widget, scene); });
    QVERIFY(nothingIn(inspection.findings()));
}

void TestLooks::pages() {
    QFETCH(const View, view);
    if (!m_walk->window().book())
        m_walk->openBook();
    Inspection inspection(view.language);
    m_walk->pages(view, [&](QWidget& widget, const QString& scene) { inspection.inspect(widget, scene); });
    QVERIFY(nothingIn(m_walk->problems() + inspection.findings()));
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
