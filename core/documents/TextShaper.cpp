#include "documents/TextShaper.h"

#include "base/Logging.h"

#include <QFontDatabase>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <cmath>
#include <mutex>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace quittance {

using paper::TextStyle;
using paper::Weight;

namespace {

/// Qt forms no ligatures in text whose letters are spaced, so that "ffi" stays three characters for whoever searches.
constexpr double letterSpacing = 1.005;
constexpr int referenceSize = 2048; ///< Roboto's units per em: metrics at this size are exact

void registerFonts() {
    static std::once_flag once;
    std::call_once(once, [] {
        for (const QString& file : {u":/fonts/Roboto-Regular.ttf"_s, u":/fonts/Roboto-Medium.ttf"_s})
            if (QFontDatabase::addApplicationFont(file) < 0)
                qCCritical(logDocuments) << "cannot load the document font" << file;
    });
}

QFont fontOf(Weight weight, int size) {
    QFont font(u"Roboto"_s);
    font.setPixelSize(size);
    font.setWeight(weight == Weight::Medium ? QFont::Medium : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setLetterSpacing(QFont::PercentageSpacing, 100 * letterSpacing);
    return font;
}

constexpr char16_t simpleEnd = 0x2300; ///< letters of Europe, punctuation, currency signs, arrows, operators

/// What is known of one face, at the reference size. Plain figures, kept per thread.
struct FaceMetrics {
    struct Glyph {
        quint32 index = 0;
        float advance = 0;
        enum class State : quint8 { Unseen, Simple, Complex } state = State::Unseen;
    };
    std::vector<Glyph> glyphs = std::vector<Glyph>(simpleEnd);
    std::unordered_map<quint32, float> steps; ///< from one character of a kerned pair to the next
};

FaceMetrics& metricsOf(Weight weight) {
    thread_local std::array<FaceMetrics, 2> metrics;
    return metrics[static_cast<size_t>(weight)];
}

bool canBeSimple(QChar c) {
    switch (c.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Common: break;
    default: return false;
    }
    return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format && !c.isMark() &&
           c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph;
}

const FaceMetrics::Glyph& glyphOf(QChar c, Weight weight, const QRawFont& reference) {
    FaceMetrics::Glyph& glyph = metricsOf(weight).glyphs[c.unicode()];
    if (glyph.state == FaceMetrics::Glyph::State::Unseen) {
        glyph.state = FaceMetrics::Glyph::State::Complex;
        const auto indexes = reference.glyphIndexesForString(QString(c));
        if (indexes.size() == 1 && indexes.front() != 0 && canBeSimple(c)) {
            const auto advances = reference.advancesForGlyphIndexes(indexes, QRawFont::UseDesignMetrics);
            glyph.index = indexes.front();
            glyph.advance = static_cast<float>(advances.front().x() * letterSpacing);
            glyph.state = FaceMetrics::Glyph::State::Simple;
        }
    }
    return glyph;
}

/// Figures and spaces are never kerned: columns of amounts stay straight.
bool isKerned(QChar c) { return !c.isDigit() && !c.isSpace(); }

float kernedStep(QChar first, QChar second, Weight weight, float advance) {
    auto& steps = metricsOf(weight).steps;
    const quint32 key = quint32(first.unicode()) << 16 | second.unicode();
    if (const auto known = steps.find(key); known != steps.end())
        return known->second;
    QTextLayout layout(QString(first) + second, fontOf(weight, referenceSize));
    QTextOption option;
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    float step = advance;
    if (runs.size() == 1 && runs.front().positions().size() == 2)
        step = static_cast<float>(runs.front().positions().at(1).x() - runs.front().positions().at(0).x());
    steps.emplace(key, step);
    return step;
}

/// What must not steer the layout of a document: line feeds are handled before, the rest has no place on paper.
QString withoutControls(const QString& text) {
    const auto isUnwanted = [](QChar c) {
        const auto category = c.category();
        return category == QChar::Other_Control || category == QChar::Separator_Line ||
               category == QChar::Separator_Paragraph ||
               (category == QChar::Other_Format && c != u'\u200C' && c != u'\u200D');
    };
    if (std::none_of(text.begin(), text.end(), isUnwanted))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text)
        if (!isUnwanted(c))
            clean += c;
        else if (c == u'\t')
            clean += u' ';
    return clean;
}

} // namespace

TextShaper::TextShaper() { registerFonts(); }

const QRawFont& TextShaper::rawFont(const TextStyle& style) {
    QRawFont& font = m_fonts[{style.weight, style.size}];
    if (!font.isValid())
        font = QRawFont::fromFont(fontOf(style.weight, style.size));
    return font;
}

bool TextShaper::isSimple(QStringView text, Weight weight) {
    const TextStyle reference{weight, referenceSize};
    const QRawFont* font = nullptr;
    for (const QChar c : text) {
        if (c.unicode() >= simpleEnd)
            return false;
        const auto& known = metricsOf(weight).glyphs[c.unicode()];
        if (known.state == FaceMetrics::Glyph::State::Simple)
            continue;
        if (font == nullptr)
            font = &rawFont(reference);
        if (glyphOf(c, weight, *font).state != FaceMetrics::Glyph::State::Simple)
            return false;
    }
    return true;
}

std::vector<int> TextShaper::positions(QStringView text, const TextStyle& style) {
    const auto& glyphs = metricsOf(style.weight).glyphs;
    const float scale = float(style.size) / referenceSize;
    std::vector<int> starts;
    starts.reserve(static_cast<size_t>(text.size()) + 1);
    int x = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        starts.push_back(x);
        float step = glyphs[text.at(i).unicode()].advance;
        if (i + 1 < text.size() && isKerned(text.at(i)) && isKerned(text.at(i + 1)))
            step = kernedStep(text.at(i), text.at(i + 1), style.weight, step);
        x += static_cast<int>(std::lround(step * scale));
    }
    starts.push_back(x);
    return starts;
}

ShapedText TextShaper::simpleLine(QStringView text, const TextStyle& style) {
    ShapedText shaped;
    shaped.text = text.toString();
    if (text.isEmpty())
        return shaped;
    const std::vector<int> starts = positions(text, style);
    const auto& glyphs = metricsOf(style.weight).glyphs;
    QList<quint32> indexes;
    QList<QPointF> points;
    indexes.reserve(text.size());
    points.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        indexes.append(glyphs[text.at(i).unicode()].index);
        points.append(QPointF(starts[static_cast<size_t>(i)], 0));
    }
    QGlyphRun run;
    run.setRawFont(rawFont(style));
    run.setGlyphIndexes(indexes);
    run.setPositions(points);
    shaped.runs.append(run);
    shaped.width = starts.back();
    return shaped;
}

ShapedText TextShaper::line(const QString& text, const TextStyle& style) {
    QString clean = withoutControls(text);
    if (isSimple(clean, style.weight))
        return simpleLine(clean, style);
    auto lines = complexLines(clean, style, -1);
    return lines.empty() ? ShapedText{} : std::move(lines.front());
}

std::vector<ShapedText> TextShaper::wrapped(const QString& text, const TextStyle& style, int width) {
    std::vector<ShapedText> lines;
    if (text.isEmpty())
        return lines;
    for (const QString& paragraph : text.split(u'\n')) {
        const QString clean = withoutControls(paragraph);
        if (!isSimple(clean, style.weight)) {
            for (ShapedText& shaped : complexLines(clean, style, width))
                lines.push_back(std::move(shaped));
            continue;
        }
        const std::vector<int> starts = positions(clean, style);
        if (starts.back() <= width) {
            lines.push_back(simpleLine(clean, style));
            continue;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, clean);
        const auto at = [&](qsizetype i) { return starts[static_cast<size_t>(i)]; };
        for (qsizetype start = 0; start < clean.size();) {
            qsizetype end = start;
            for (;;) {
                finder.setPosition(end);
                const qsizetype next = finder.toNextBoundary();
                if (next < 0)
                    break;
                qsizetype visible = next;
                while (visible > start && clean.at(visible - 1) == u' ')
                    --visible;
                if (at(visible) - at(start) > width)
                    break;
                end = next;
            }
            if (end == start) { // one word that is wider than the column
                end = start + 1;
                while (end < clean.size() && at(end + 1) - at(start) <= width)
                    ++end;
            }
            QStringView piece = QStringView(clean).mid(start, end - start);
            while (piece.endsWith(u' '))
                piece.chop(1);
            lines.push_back(simpleLine(piece, style));
            start = end;
        }
    }
    return lines;
}

std::vector<ShapedText> TextShaper::complexLines(const QString& text, const TextStyle& style, int width) {
    QString printed = text;
    QList<QTextLayout::FormatRange> formats;
    const QRawFont& roboto = rawFont(style);
    const QFont font = fontOf(style.weight, style.size);
    for (qsizetype i = 0; i < printed.size();) {
        const bool pair =
            printed.at(i).isHighSurrogate() && i + 1 < printed.size() && printed.at(i + 1).isLowSurrogate();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(printed.at(i), printed.at(i + 1)) : char32_t(printed.at(i).unicode());
        const int length = pair ? 2 : 1;
        const bool invisible =
            character == 0x200C || character == 0x200D || (character >= 0xFE00 && character <= 0xFE0F);
        if (!invisible && !roboto.supportsCharacter(character)) {
            const QString family = fallbackFamily(character);
            if (family.isEmpty()) {
                const QString lost = printed.mid(i, length);
                if (!m_missing.contains(lost))
                    m_missing += lost;
                printed.replace(i, length, QChar(QChar::ReplacementCharacter));
                ++i;
                continue;
            }
            if (!formats.isEmpty() && formats.back().start + formats.back().length == i &&
                formats.back().format.fontFamilies().toStringList().value(0) == family) {
                formats.back().length += length;
            } else {
                QFont fallback = font;
                fallback.setFamilies({family});
                QTextLayout::FormatRange range;
                range.start = static_cast<int>(i);
                range.length = length;
                range.format.setFont(fallback);
                formats.append(range);
            }
        }
        i += length;
    }

    QTextLayout layout(printed, font);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(width < 0 ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LeftToRight); // of the document; right-to-left words inside it keep their own
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine())
        row.setLineWidth(width < 0 ? 1e7 : width);
    layout.endLayout();

    std::vector<ShapedText> lines;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine row = layout.lineAt(i);
        ShapedText shaped;
        shaped.text = printed.mid(row.textStart(), row.textLength());
        while (shaped.text.endsWith(u' '))
            shaped.text.chop(1);
        const QPointF origin(row.x(), row.y() + row.ascent());
        for (QGlyphRun run : row.glyphRuns()) {
            QList<QPointF> points = run.positions();
            for (QPointF& point : points)
                point -= origin;
            run.setPositions(points);
            shaped.runs.append(run);
        }
        shaped.width = static_cast<int>(std::ceil(row.naturalTextWidth()));
        lines.push_back(std::move(shaped));
    }
    return lines;
}

QString TextShaper::fallbackFamily(char32_t character) {
    // Names of fonts only: a name outlives the application, a font does not.
    thread_local std::unordered_map<char32_t, QString> known;
    if (const auto found = known.find(character); found != known.end())
        return found->second;
    QStringList families{u"Noto Sans"_s, u"DejaVu Sans"_s, u"Noto Sans CJK JP"_s, u"Liberation Sans"_s};
    families += QFontDatabase::families();
    QString chosen;
    for (const QString& family : std::as_const(families)) {
        if (!QFontDatabase::isSmoothlyScalable(family))
            continue;
        QFont font(family);
        font.setPixelSize(referenceSize);
        font.setStyleStrategy(QFont::NoFontMerging);
        if (QRawFont::fromFont(font, QFontDatabase::Any).supportsCharacter(character)) {
            chosen = family;
            break;
        }
    }
    known.emplace(character, chosen);
    return chosen;
}

} // namespace quittance
