// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

#include "shell/paperlook.h"
#include "shell/themestyle.h"
#include "shell/widgets/labels.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QVariant>
#include <cmath>

// A static library's resources are linked only when they are named; the macro wants the global namespace.
static void linkResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace ridealong {

namespace {

// The application's child: its life is the application's.
struct ThemeOwner : QObject
{
    Theme theme;
    QPalette system;

    using QObject::QObject;
};

constexpr char ownerKey[] = "ridealongTheme";

ThemeOwner *themeOwner()
{
    return qApp ? static_cast<ThemeOwner *>(qApp->property(ownerKey).value<QObject *>()) : nullptr;
}

ThemeOwner *ownerFor(QApplication &app)
{
    if (auto *owner = themeOwner())
        return owner;
    linkResources();
    auto *owner = new ThemeOwner(&app);
    owner->system = QGuiApplication::palette();
    app.setProperty(ownerKey, QVariant::fromValue<QObject *>(owner));
    app.setStyle(new ThemeStyle);
    return owner;
}

QString familyOf()
{
    const QString inter = QStringLiteral("Inter");
    return QFontDatabase::hasFamily(inter) ? inter
                                           : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

// Pixel sizes are whole in Qt; a half one goes through points, which are not.
void setPixels(QFont &font, double pixels)
{
    const auto *screen = QGuiApplication::primaryScreen();
    if (std::abs(pixels - std::round(pixels)) < 0.01 || !screen)
        font.setPixelSize(std::max(1, int(std::lround(pixels))));
    else
        font.setPointSizeF(pixels * 72.0 / screen->logicalDotsPerInch());
}

struct TypeRow
{
    TextRole role;
    double pixels;
    int weight;
};
constexpr TypeRow typeTable[] = {
    {TextRole::headline, 28, QFont::DemiBold},  {TextRole::firstRun, 24, QFont::DemiBold},
    {TextRole::pageTitle, 19, QFont::DemiBold}, {TextRole::detailTitle, 15, QFont::DemiBold},
    {TextRole::section, 14, QFont::DemiBold},   {TextRole::strong, 13, QFont::DemiBold},
    {TextRole::body, 13, QFont::Normal},        {TextRole::name, 13, QFont::Medium},
    {TextRole::label, 12, QFont::DemiBold},     {TextRole::person, 12, QFont::Medium},
    {TextRole::secondary, 12, QFont::Normal},   {TextRole::status, 11.5, QFont::Normal},
    {TextRole::column, 11.5, QFont::Medium},    {TextRole::chart, 11, QFont::Normal},
};

// Of what cannot be pressed. High contrast has no grey of its own, so it is mixed.
QColor disabledColor(const Theme &t)
{
    if (t.look != Look::highContrast)
        return t.control;
    const auto mixed = [](int text, int back) { return (text * 6 + back * 4) / 10; };
    return QColor(mixed(t.t1.red(), t.panel.red()), mixed(t.t1.green(), t.panel.green()),
                  mixed(t.t1.blue(), t.panel.blue()));
}

QString styleFile(const QString &name)
{
    QFile file(QStringLiteral(":/ridealong/style/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QFont Theme::font(double pixels, int weight) const
{
    QFont font(family);
    setPixels(font, pixels * scale);
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont Theme::font(TextRole role) const
{
    for (const auto &row : typeTable) {
        if (row.role == role)
            return font(row.pixels, row.weight);
    }
    return font(13);
}

QColor Theme::color(Tone tone) const
{
    switch (tone) {
    case Tone::primary:
        return t1;
    case Tone::secondary:
        return t2;
    case Tone::caption:
        return t3;
    case Tone::accent:
        return accent;
    case Tone::risk:
        return risk;
    case Tone::onAccent:
        return onAccent;
    case Tone::inverse:
        return panel;
    }
    return t1;
}

Theme makeTheme(Look look, double scale)
{
    const auto *owner = themeOwner();
    Theme theme;
    static_cast<Tokens &>(theme) = tokensOf(look, owner ? owner->system : QGuiApplication::palette());
    theme.look = look;
    theme.scale = std::clamp(scale, 0.9, 1.5);
    theme.family = familyOf();
    return theme;
}

QPalette paletteOf(const Theme &t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color) { p.setColor(role, color); };
    set(QPalette::Window, t.app), set(QPalette::Base, t.panel), set(QPalette::AlternateBase, t.sub);
    set(QPalette::Button, t.panel), set(QPalette::ToolTipBase, t.t1), set(QPalette::ToolTipText, t.panel);
    set(QPalette::Text, t.t1), set(QPalette::WindowText, t.t1), set(QPalette::ButtonText, t.t1);
    set(QPalette::BrightText, t.risk), set(QPalette::PlaceholderText, t.t3);
    set(QPalette::Highlight, t.accentTint), set(QPalette::HighlightedText, t.t1);
    set(QPalette::Link, t.accent), set(QPalette::LinkVisited, t.accent);
    set(QPalette::Mid, t.line2), set(QPalette::Midlight, t.line), set(QPalette::Light, t.panel);
    set(QPalette::Dark, t.control), set(QPalette::Shadow, t.line2);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabledColor(t));
    return p;
}

// `@name` is a token, `px(30)` a length that follows the text scale.
QString styleSheetOf(const Theme &t)
{
    const std::pair<const char *, QColor> colors[] = {
        {"@accent-tint2", t.accentTint2},
        {"@accent-tint", t.accentTint},
        {"@accent-hover", t.accentHover},
        {"@on-accent", t.onAccent},
        {"@accent", t.accent},
        {"@button-line", t.buttonLine},
        {"@control", t.control},
        {"@disabled", disabledColor(t)},
        {"@line2", t.line2},
        {"@line", t.line},
        {"@panel", t.panel},
        {"@sub2", t.sub2},
        {"@sub", t.sub},
        {"@app", t.app},
        {"@risk-tint", t.riskTint},
        {"@risk", t.risk},
        {"@t1", t.t1},
        {"@t2", t.t2},
        {"@t3", t.t3},
    };
    QString sheet = styleFile(QStringLiteral("desktop.qss"));
    if (t.look == Look::highContrast)
        sheet += styleFile(QStringLiteral("contrast.qss"));
    for (const auto &[name, color] : colors)
        sheet.replace(QLatin1String(name), color.name());
    sheet.replace(QLatin1String("@shade"), QLatin1String(t.isDark() ? "dark" : "light"));
    static const QRegularExpression length(QStringLiteral("px\\((\\d+)\\)"));
    for (auto match = length.match(sheet); match.hasMatch(); match = length.match(sheet)) {
        const QString scaled = QString::number(t.px(match.captured(1).toInt())) + QStringLiteral("px");
        sheet.replace(match.capturedStart(), match.capturedLength(), scaled);
    }
    return sheet;
}

const Theme &currentTheme()
{
    if (const auto *owner = themeOwner())
        return owner->theme;
    static const Theme light = makeTheme(Look::light);
    return light;
}

void useTheme(QApplication &app, const Theme &theme)
{
    ownerFor(app)->theme = theme;
    app.setFont(theme.font(TextRole::body));
    app.setPalette(paletteOf(theme));
    app.setStyleSheet(styleSheetOf(theme));
    for (auto *widget : QApplication::allWidgets())
        redress(*widget);
}

PaperLook::PaperLook()
    : m_before(currentTheme())
{
    if (auto *owner = themeOwner())
        owner->theme = makeTheme(Look::light);
}

PaperLook::~PaperLook()
{
    if (auto *owner = themeOwner())
        owner->theme = m_before;
}

Look systemLook()
{
#ifdef Q_OS_WIN
    const QSettings contrast(QStringLiteral("HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"),
                             QSettings::NativeFormat);
    if (contrast.value(QStringLiteral("Flags")).toInt() & 1)
        return Look::highContrast;
    const QSettings colors(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    if (colors.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0)
        return Look::dark;
#endif
    if (qEnvironmentVariable("GTK_THEME").startsWith(QLatin1String("HighContrast")))
        return Look::highContrast;
    const auto *owner = themeOwner();
    const QPalette system = owner ? owner->system : QGuiApplication::palette();
    return system.color(QPalette::Window).lightness() < 128 ? Look::dark : Look::light;
}

} // namespace ridealong
