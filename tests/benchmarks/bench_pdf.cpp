// The cost of one invoice as a PDF file, and of one sheet of a print job, against the plainest page that Qt can make
// with the same embedded fonts. Prints CPU seconds and ratios; goals: one file at most 2.0 floors.
#include "core/documents/DocumentSamples.h"
#include "documents/PdfFile.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

double cpuSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Twelve lines of text on each A4 page. With two fonts the first line is set in Medium, as a title.
qsizetype plainPages(int pages, bool twoFonts) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(300);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    QFont font(u"Roboto"_s);
    font.setPixelSize(40);
    font.setHintingPreference(QFont::PreferNoHinting);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        for (int line = 0; line < 12; ++line) {
            font.setWeight(twoFonts && line == 0 ? QFont::Medium : QFont::Normal);
            if (line < 2)
                painter.setFont(font);
            painter.drawText(
                QPointF(100, 150 + 60 * line),
                u"%1  Hébergement Premium, mensuel, du 01/11/2026 au 30/11/2026     29,00"_s.arg(line + 1));
        }
    }
    painter.end();
    return buffer.data().size();
}

template <typename Work>
double measured(int repetitions, Work work) {
    const double start = cpuSeconds();
    for (int i = 0; i < repetitions; ++i)
        work();
    return (cpuSeconds() - start) / repetitions;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    constexpr int rounds = 9;
    constexpr int repetitions = 20;
    constexpr int jobSize = 100;
    const Invoice invoice = samples::french();
    const std::vector<Invoice> job(jobSize, invoice);

    qsizetype sink = 0;
    const auto oneFont = [&] { sink += plainPages(1, false); };
    const auto twoFonts = [&] { sink += plainPages(1, true); };
    const auto ours = [&] { sink += PdfFile::render(invoice)->bytes().size(); };
    const auto printJob = [&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        sink += *InvoiceDocument::paintAll(writer, job);
    };
    const auto plainJob = [&] { sink += plainPages(jobSize, true); };
    ours(); // registers the fonts, fills the tables of glyphs
    twoFonts();

    std::vector<double> floors, floorsOfTwo, files, sheets, plainSheets;
    for (int round = 0; round < rounds; ++round) {
        const auto floor = [&] {
            floors.push_back(measured(repetitions, oneFont));
            floorsOfTwo.push_back(measured(repetitions, twoFonts));
            plainSheets.push_back(measured(1, plainJob) / jobSize);
        };
        const auto own = [&] {
            files.push_back(measured(repetitions, ours));
            sheets.push_back(measured(1, printJob) / jobSize);
        };
        if (round % 2 == 0) {
            floor();
            own();
            own();
            floor();
        } else {
            own();
            floor();
            floor();
            own();
        }
    }
    const double file = median(files);
    const double sheet = median(sheets);
    const double plainSheet = median(plainSheets);
    std::printf("One invoice as a PDF file, median of %d, CPU milliseconds\n", rounds * 2);
    std::printf("  floor, 12 lines in the same two fonts  %.2f\n", median(floorsOfTwo) * 1e3);
    std::printf("  ours                                   %.2f\n", file * 1e3);
    std::printf("  ratio                                  %.2f  (goal: 2.00 or less)\n", file / median(floorsOfTwo));
    std::printf("  for comparison: 12 lines in one font   %.2f, ratio %.2f\n", median(floors) * 1e3,
                file / median(floors));
    std::printf("One sheet of a print job of %d\n", jobSize);
    std::printf("  floor, 12 lines                        %.2f  (%.0f sheets per CPU second)\n", plainSheet * 1e3,
                1 / plainSheet);
    std::printf("  ours                                   %.2f  (%.0f sheets per CPU second)\n", sheet * 1e3,
                1 / sheet);
    std::printf("  rate against the floor                 %.2f  (goal: 0.50 or more)\n", plainSheet / sheet);
    return sink > 0 ? 0 : 1;
}
