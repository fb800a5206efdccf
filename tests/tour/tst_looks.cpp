#include "Inspection.h"
#include "Walk.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(quittance::View)

/// Every page and main dialog of the window in every view, looked at with a ruler.
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

// In one language, where the environment says which: two such tests take half the time. English goes from the last view
// to the first, so that pages are made in small text that is made large, and in large text that is made small.
void TestLooks::views() {
    QTest::addColumn<View>("view");
    std::vector<View> views = View::all();
    const QString language = qEnvironmentVariable("QUITTANCE_LOOKS");
    if (!language.isEmpty())
        std::erase_if(views, [&language](const View& view) { return view.language != language; });
    if (language == "en"_L1)
        std::reverse(views.begin(), views.end());
    for (const View& view : views)
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
    if (!m_walk->window().book()) {
        Theme::instance().setFontScale(view.fontScale == 100 ? 200 : 100);
        m_walk->openBook();
    }
    Inspection inspection(view.language);
    m_walk->pages(view, [&](QWidget& widget, const QString& scene) { inspection.inspect(widget, scene); });
    QVERIFY(nothingIn(m_walk->problems() + inspection.findings()));
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
