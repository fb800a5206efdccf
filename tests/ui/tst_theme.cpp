#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace quittance;

namespace {

double channel(int value) {
    const double share = value / 255.0;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green()) + 0.0722 * channel(colour.blue());
}

/// WCAG 2 contrast ratio.
double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().apply(); }
    void textIsReadable_data();
    void textIsReadable();
    void linesAreVisible_data();
    void linesAreVisible();
    void everyTokenOfTheStyleSheetExists();
    void styleSheetStaysSmall();
    void switchesLive();
    void fontScaleGrowsEverything();
    void numericFontIsTabular();
    void iconsTakeTheThemesColour();
};

void TestTheme::textIsReadable_data() {
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    const std::pair<const char*, const Tokens&> themes[] = {{"light", Tokens::light()},
                                                            {"dark", Tokens::darkTheme()},
                                                            {"contrast light", Tokens::highContrastLight()},
                                                            {"contrast dark", Tokens::highContrastDark()}};
    for (const auto& [name, t] : themes) {
        const auto pair = [&, theme = name](const char* what, const QColor& text, const QColor& ground) {
            QTest::addRow("%s: %s", theme, what) << text << ground;
        };
        const std::pair<const char*, QColor> grounds[] = {{"window", t.window},
                                                          {"surface", t.surface},
                                                          {"surfaceAlt", t.surfaceAlt},
                                                          {"accentSubtle", t.accentSubtle}};
        for (const auto& [ground, colour] : grounds) {
            pair(QByteArray("text on ").append(ground).constData(), t.text, colour);
            pair(QByteArray("text2 on ").append(ground).constData(), t.text2, colour);
            pair(QByteArray("link on ").append(ground).constData(), t.link, colour);
            pair(QByteArray("danger on ").append(ground).constData(), t.danger, colour);
            pair(QByteArray("muted on ").append(ground).constData(), t.muted, colour);
        }
        pair("text2 on sidebar", t.text2, t.sidebar);
        pair("muted on sidebar", t.muted, t.sidebar);
        pair("primary button", t.onAccent, t.accent);
        pair("primary button, hovered", t.onAccent, t.accentHover);
        pair("primary button, pressed", t.onAccent, t.accentPressed);
        pair("danger button", t.onDanger, t.dangerStrong);
        pair("tool tip", t.surface, t.text);
        for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger, Tone::Violet})
            pair(QByteArray("pill ").append(QByteArray::number(int(tone))).constData(), t.foreground(tone),
                 t.background(tone));
        for (const Tone tone : {Tone::Info, Tone::Success, Tone::Warning, Tone::Danger})
            pair(QByteArray("banner ").append(QByteArray::number(int(tone))).constData(), t.text, t.background(tone));
    }
}

void TestTheme::textIsReadable() {
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = contrast(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(ratio)));
}

void TestTheme::linesAreVisible_data() {
    QTest::addColumn<QColor>("line");
    QTest::addColumn<QColor>("ground");
    for (const Tokens* const t :
         {&Tokens::light(), &Tokens::darkTheme(), &Tokens::highContrastLight(), &Tokens::highContrastDark()}) {
        const int id = int(t->dark) + 2 * int(t->highContrast);
        QTest::addRow("%d: input", id) << t->borderStrong << t->surface;
        QTest::addRow("%d: focus on surface", id) << t->focus << t->surface;
        QTest::addRow("%d: focus on window", id) << t->focus << t->window;
        QTest::addRow("%d: progress", id) << t->accent << t->surface;
    }
}

void TestTheme::linesAreVisible() {
    QFETCH(QColor, line);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(line, ground) >= 3.0, qPrintable(u"%1 on %2"_s.arg(line.name(), ground.name())));
}

void TestTheme::everyTokenOfTheStyleSheetExists() {
    for (const Tokens* const t : {&Tokens::light(), &Tokens::highContrastDark()}) {
        const QString sheet = Theme::styleSheet(*t, 13);
        QVERIFY(!sheet.isEmpty());
        QVERIFY2(!sheet.section(u"*/"_s, 1).contains(u'@'), "an @token was not replaced");
        QVERIFY(!sheet.contains(u": ;"_s));
    }
}

void TestTheme::styleSheetStaysSmall() {
    QFile file(u":/theme/quittance.qss"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sheet = file.readAll();
    QVERIFY2(sheet.count('\n') < 120, "the palette first, the style sheet second");
    for (const char* const untouchable : {"QSpinBox", "QDateEdit", "QCheckBox", "QScrollBar", "QMenu {"})
        QVERIFY2(!sheet.contains(untouchable), untouchable);
}

void TestTheme::switchesLive() {
    Theme& theme = Theme::instance();
    theme.setMode(Theme::Mode::Light);
    QWidget widget;
    widget.show();
    QCOMPARE(widget.palette().color(QPalette::Window), Tokens::light().window);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(&Theme::tokens(), &Tokens::darkTheme());
    QCOMPARE(widget.palette().color(QPalette::Window), Tokens::darkTheme().window);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    theme.setMode(Theme::Mode::HighContrast);
    QVERIFY(Theme::tokens().highContrast);
    theme.setMode(Theme::Mode::Light);
}

void TestTheme::fontScaleGrowsEverything() {
    Theme& theme = Theme::instance();
    const int before = QFontInfo(Fonts::role(Fonts::Role::H1)).pixelSize();
    const int row = Metrics::rowHeight();
    theme.setFontScale(200);
    QCOMPARE(theme.fontScale(), 200);
    QVERIFY(QFontInfo(Fonts::role(Fonts::Role::H1)).pixelSize() >= 2 * before - 1);
    QCOMPARE(Metrics::rowHeight(), 2 * row);
    theme.setFontScale(500);
    QCOMPARE(theme.fontScale(), 200);
    theme.setFontScale(100);
    QCOMPARE(Metrics::rowHeight(), row);
}

void TestTheme::numericFontIsTabular() {
    QVERIFY(Fonts::hasTabularDigits(Fonts::numeric(QApplication::font())));
    for (const Fonts::Role role : {Fonts::Role::Body, Fonts::Role::Strong, Fonts::Role::Kpi})
        QVERIFY(Fonts::hasTabularDigits(Fonts::numeric(Fonts::role(role))));
}

void TestTheme::iconsTakeTheThemesColour() {
    const auto darkest = [](const QIcon& icon, QIcon::Mode mode) {
        const QImage image = icon.pixmap(QSize(32, 32), 1.0, mode).toImage();
        QColor found;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() == 255)
                    found = pixel;
        return found;
    };
    Theme& theme = Theme::instance();
    const QIcon icon = Icons::icon(u"square-fill"_s);
    QVERIFY(icon.isNull());
    const QIcon stop = Icons::icon(u"stop-circle"_s);
    QVERIFY(!stop.isNull());
    theme.setMode(Theme::Mode::Light);
    QCOMPARE(darkest(stop, QIcon::Normal), Tokens::light().text2);
    QCOMPARE(darkest(stop, QIcon::Disabled), Tokens::light().disabled);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(darkest(stop, QIcon::Normal), Tokens::darkTheme().text2);
    QCOMPARE(darkest(Icons::icon(u"stop-circle"_s, Icons::Tint::OnAccent), QIcon::Normal),
             Tokens::darkTheme().onAccent);
    theme.setMode(Theme::Mode::Light);
    QCOMPARE(stop.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
