#include "catalog/BundleDialog.h"

#include "common/ChoiceEdit.h"
#include "common/DialogSize.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "services/Services.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<FilterField::Choice> choicesOf(const Plan& plan, const std::vector<Product>& products) {
    const QString language = Language::instance().code();
    std::vector<FilterField::Choice> choices;
    for (const Product& product : products)
        if (product.id != plan.productId)
            choices.push_back({QString::number(product.id.value),
                               u"%1 · %2"_s.arg(nameIn(language, product.nameFr, product.nameEn), product.code)});
    return choices;
}

} // namespace

BundleDialog::BundleDialog(Book& book, const Plan& plan, const std::vector<Product>& all,
                           const std::vector<Product>& regrouped, QWidget* parent)
    : FormDialog(book, 1, parent), m_plan(plan), m_products(new ChoiceEdit(choicesOf(plan, all), form())) {
    setObjectName(u"bundleDialog"_s);
    m_products->setObjectName(u"bundleProductsEdit"_s);
    QStringList chosen;
    for (const Product& product : regrouped)
        chosen.append(QString::number(product.id.value));
    m_products->setValues(chosen);
    form()->addField(u"products"_s, m_products);
    form()->addStretch();
    setDialogSize(this, 520, 300);
    ready();
}

void BundleDialog::retranslate() {
    setTexts(
        tr("Products of the bundle %1").arg(m_plan.code),
        tr("A subscription of this plan can take the place of subscriptions of these products, at the price of the "
           "plan. What was regrouped stays as it is."),
        tr("Save"), tr("the bundle"));
    label("products", tr("&Products"), tr("At least two. Without any, the plan is no bundle."));
}

void BundleDialog::save() {
    std::vector<ProductId> products;
    for (const QString& value : m_products->values())
        products.push_back(ProductId{value.toLongLong()});
    store([id = m_plan.id, products](Services& services, const Actor& actor, const OperationId& operation) {
        return services.catalog.setBundle(actor, id, products, operation);
    });
}

} // namespace quittance
