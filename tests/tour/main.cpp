#include "Walk.h"
#include "common/Page.h"
#include "common/Prompts.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHashSeed>

#include <cstdio>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// quittance_tour [--quick] DIR [VIEW…]: pictures of every page and main dialog on the sample company, in all views or
/// in those named, such as fr-light-1280x800.
int main(int argc, char* argv[]) {
    QHashSeed::setDeterministicGlobalSeed();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool quick = arguments.removeAll(u"--quick"_s) > 0;
    if (arguments.isEmpty() || arguments.first().startsWith(u'-')) {
        std::fprintf(stderr, "usage: quittance_tour [--quick] DIR [VIEW...]\n");
        return 2;
    }
    const QDir folder(arguments.takeFirst());
    folder.mkpath(u"."_s);

    Walk walk;
    int pictures = 0;
    QStringList problems;
    const auto fileOf = [&folder](const View& view, const QString& scene, const QString& suffix) {
        return folder.filePath(view.name() + u'-' + scene + suffix);
    };
    const auto camera = [&](const View& view) {
        return [&, view](QWidget& widget, const QString& scene) {
            if (widget.grab().save(fileOf(view, scene, u".png"_s)))
                ++pictures;
            else
                problems += u"cannot write the picture of "_s + scene;
        };
    };
    std::vector<View> wanted = View::all();
    if (quick)
        arguments = QStringList{u"fr-light-1280x800"_s, u"en-dark-1280x800"_s};
    if (!arguments.isEmpty())
        std::erase_if(wanted, [&arguments](const View& view) { return !arguments.contains(view.name()); });
    for (const View& view : wanted)
        walk.start(view, camera(view));
    walk.openBook();
    for (const View& view : wanted) {
        walk.pages(view, camera(view));
        ScriptedPrompts prompts; // the dashboard on paper
        prompts.texts = {fileOf(view, u"1-dashboard"_s, u".pdf"_s)};
        if (auto* save = walk.window().showPage(PageKey::Dashboard)->findChild<QAction*>(u"savePdf"_s);
            save && save->isEnabled())
            save->trigger();
        else
            problems += u"the dashboard has nothing to save"_s;
    }
    problems += walk.problems();
    for (const QString& problem : problems)
        std::fprintf(stderr, "quittance_tour: %s\n", qPrintable(problem));
    std::printf("%d pictures in %s\n", pictures, qPrintable(folder.path()));
    return problems.isEmpty() ? 0 : 1;
}
