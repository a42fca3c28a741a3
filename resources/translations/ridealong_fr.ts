<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>AlikeRows</name>
    <message>
        <source>New lead</source>
        <translation>Nouvelle piste</translation>
    </message>
    <message>
        <source>Update that lead</source>
        <translation>Mettre à jour cette piste</translation>
    </message>
    <message>
        <source>Fill in what is empty</source>
        <translation>Remplir ce qui est vide</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Field</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Trajets</translation>
    </message>
    <message>
        <source>%1 field</source>
        <translation>%1 terrain</translation>
    </message>
    <message>
        <source>%1 desk</source>
        <translation>%1 bureau</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 rapports</translation>
    </message>
    <message>
        <source>%1 travel</source>
        <translation>%1 trajets</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Commit</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Meilleur cas</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>Écarté</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>%1, %2 new</source>
        <translation>%1, nouvelles&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>CostsModel</name>
    <message>
        <source>“%1” is too large to be meant</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand pour être voulu</translation>
    </message>
</context>
<context>
    <name>DebriefDialog</name>
    <message>
        <source>Debrief of the ride-along</source>
        <translation>Débriefing de la visite accompagnée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>your home folder</source>
        <translation>votre dossier personnel</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>What is inside this file is not as Ridealong writes it. Nothing was read.</source>
        <translation>Le contenu de ce fichier n’est pas tel que Ridealong l’écrit. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>There is too much for one file. Write a file for fewer people, or in parts.</source>
        <translation>C’est trop pour un seul fichier. Écrivez un fichier pour moins de personnes, ou en parties.</translation>
    </message>
    <message>
        <source>The book changed while the file was written. Nothing was kept. Try again.</source>
        <translation>Le carnet a changé pendant l’écriture du fichier. Rien n’a été gardé. Réessayez.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>No file was written: it would have held something that is not for its readers. Nothing left this laptop. Run &quot;check&quot; and report this.</source>
        <translation>Aucun fichier n’a été écrit&#xa0;: il aurait contenu quelque chose qui n’est pas pour ses lecteurs. Rien n’a quitté ce portable. Lancez «&#xa0;check&#xa0;» et signalez-le.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Clear the text</source>
        <translation>Effacer le texte</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>the cell is empty</source>
        <translation>la cellule est vide</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 n’est pas une date</translation>
    </message>
    <message>
        <source>%1 is no day of the calendar in the order that this column has</source>
        <translation>%1 n’est pas un jour du calendrier dans l’ordre de cette colonne</translation>
    </message>
    <message>
        <source>%1 starts with a date, but what follows is not a time</source>
        <translation>%1 commence par une date, mais la suite n’est pas une heure</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 does not fit the decimal sign that this column has</source>
        <translation>%1 ne suit pas le signe décimal de cette colonne</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 est trop grand</translation>
    </message>
    <message>
        <source>%1 is in another currency than this book</source>
        <translation>%1 est dans une autre devise que ce carnet</translation>
    </message>
    <message>
        <source>%1 is a percentage, not an amount</source>
        <translation>%1 est un pourcentage, pas un montant</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no</source>
        <translation>%1 n’est ni oui ni non</translation>
    </message>
</context>
<context>
    <name>ImportAlike</name>
    <message>
        <source>perhaps</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same company and postal code</source>
        <translation>même entreprise et code postal</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>même entreprise</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>a workbook or an archive</source>
        <translation>un classeur ou une archive</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>un ancien classeur Excel</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>%1 holds latitude and longitude; both are taken.</source>
        <translation>%1 contient latitude et longitude&#xa0;; les deux sont prises.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>un fichier JSON</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Activities: calls, visits, e-mails</source>
        <translation>Activités&#xa0;: appels, visites, e-mails</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>People of the team</source>
        <translation>Personnes de l’équipe</translation>
    </message>
    <message>
        <source>Costs of sources</source>
        <translation>Coûts des sources</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Update it with the file&apos;s values</source>
        <translation>La mettre à jour avec les valeurs du fichier</translation>
    </message>
    <message>
        <source>Fill in only what is empty</source>
        <translation>Remplir seulement ce qui est vide</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Laisser la ligne de côté</translation>
    </message>
    <message>
        <source>Add the row all the same</source>
        <translation>Ajouter la ligne quand même</translation>
    </message>
    <message>
        <source>Other work is running. Wait until it is done.</source>
        <translation>Un autre travail est en cours. Attendez qu’il soit fini.</translation>
    </message>
    <message>
        <source>Columns by %1.</source>
        <translation>Colonnes d’après&#xa0;%1.</translation>
    </message>
    <message>
        <source>Lists (%1);;Text (%2);;All files (*)</source>
        <translation>Listes (%1);;Texte (%2);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>LeadColumns</name>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Com.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>Dans l’étape</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>LeadViews</name>
    <message>
        <source>All open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>All A’s</source>
        <translation>Toutes les A</translation>
    </message>
    <message>
        <source>Neglected A’s</source>
        <translation>A délaissées</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sans action</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Nothing is listed.</source>
        <translation>Rien n’est listé.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>La journée</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Sur le terrain</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>Vos règles</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>À consulter</translation>
    </message>
    <message>
        <source>The manual needs the picture %1, which is not in %2. Make the pictures first.</source>
        <translation>Le manuel a besoin de l’image&#xa0;%1, qui n’est pas dans&#xa0;%2. Faites d’abord les images.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>NeedsPane</name>
    <message>
        <source>Open Focus</source>
        <translation>Ouvrir Focus</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Les interroger</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Débriefing</translation>
    </message>
    <message>
        <source>Open Coaching</source>
        <translation>Ouvrir le coaching</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Grading model</source>
        <translation>Modèle de notation</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Follow-up as revenue</source>
        <translation>Les relances en chiffre d’affaires</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>Ride-alongs</source>
        <translation>Visites accompagnées</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Débriefing</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>PromiseSections</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Idle, no next step</source>
        <translation>Dormantes, sans action</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sans action</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Augmenter</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Type de fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Créer un dossier</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Afficher les fichiers &amp;cachés</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 existe déjà.
Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fichier introuvable.
Vérifiez son nom.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Modifié le</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interrompre</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Other work is running. Wait until it is done.</source>
        <translation>Un autre travail est en cours. Attendez qu’il soit fini.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Weekly sales report</source>
        <translation>Rapport commercial hebdomadaire</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2. Choose another folder.</source>
        <translation>Le rapport n’a pas pu être écrit dans&#xa0;%1&#xa0;:&#xa0;%2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Figures as CSV</source>
        <translation>Chiffres en CSV</translation>
    </message>
    <message>
        <source>Figures as JSON</source>
        <translation>Chiffres en JSON</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>One page: what was won, where the effort went, whether we follow up, what is next.</source>
        <translation>Une page&#xa0;: ce qui a été gagné, où est allé l’effort, si nous relançons, ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>No notes and nothing of the coaching: of ride-alongs only day, rep and stops.</source>
        <translation>Pas de notes et rien du coaching&#xa0;: des visites accompagnées, seulement le jour, le commercial et les étapes.</translation>
    </message>
    <message>
        <source>Weekly report for sales management</source>
        <translation>Rapport hebdomadaire pour la direction commerciale</translation>
    </message>
    <message>
        <source>Sales management</source>
        <translation>Direction commerciale</translation>
    </message>
    <message>
        <source>Each rep’s effort, brake, work, promises and results, and all that changed.</source>
        <translation>L’effort, le frein, le travail, les promesses et les résultats de chaque commercial, et tout ce qui a changé.</translation>
    </message>
    <message>
        <source>No notes, no ratings and no commitments: of ride-alongs only their number.</source>
        <translation>Pas de notes, pas d’évaluations et pas d’engagements&#xa0;: des visites accompagnées, seulement leur nombre.</translation>
    </message>
    <message>
        <source>Weekly report for marketing</source>
        <translation>Rapport hebdomadaire pour le marketing</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>What came in, what sales took and why not, the follow-up, and what leads cost.</source>
        <translation>Ce qui est arrivé, ce que les ventes ont pris et pourquoi non, les relances, et ce que coûtent les pistes.</translation>
    </message>
    <message>
        <source>No notes, nothing of the coaching and no rep’s own figures.</source>
        <translation>Pas de notes, rien du coaching et aucun chiffre propre à un commercial.</translation>
    </message>
    <message>
        <source>Weekly report for the president</source>
        <translation>Rapport hebdomadaire pour la direction générale</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Direction générale</translation>
    </message>
    <message>
        <source>Follow-up as revenue, the forecast with its range, and where money is stuck.</source>
        <translation>Les relances en chiffre d’affaires, la prévision avec son intervalle, et où l’argent est bloqué.</translation>
    </message>
    <message>
        <source>No notes and nothing of the coaching.</source>
        <translation>Pas de notes et rien du coaching.</translation>
    </message>
    <message>
        <source>Weekly report for the CFO</source>
        <translation>Rapport hebdomadaire pour la direction financière</translation>
    </message>
    <message>
        <source>CFO</source>
        <translation>Direction financière</translation>
    </message>
    <message>
        <source>Cost and return of sources and of effort, waste, and the forecast against quota.</source>
        <translation>Coût et rendement des sources et de l’effort, pertes, et la prévision face au quota.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>The PDF could not be made. Save it as a web page instead.</source>
        <translation>Le PDF n’a pas pu être fait. Enregistrez-le plutôt comme page web.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>for leadership</source>
        <translation>pour la direction</translation>
    </message>
    <message>
        <source>for sales management</source>
        <translation>pour la direction commerciale</translation>
    </message>
    <message>
        <source>for marketing</source>
        <translation>pour le marketing</translation>
    </message>
    <message>
        <source>for the president</source>
        <translation>pour la direction générale</translation>
    </message>
    <message>
        <source>for the CFO</source>
        <translation>pour la direction financière</translation>
    </message>
</context>
<context>
    <name>RideWords</name>
    <message>
        <source>Observe</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Demonstrate</source>
        <translation>Démontrer</translation>
    </message>
</context>
<context>
    <name>RouteSketch</name>
    <message>
        <source>%1 mi</source>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>L’opération a été interrompue. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Semaine de travail</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A day in a form: Oct 14, 2026</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personnes et rôles</translation>
    </message>
    <message>
        <source>Activity kinds</source>
        <translation>Types d’activité</translation>
    </message>
    <message>
        <source>Cadences</source>
        <translation>Cadences</translation>
    </message>
    <message>
        <source>Process and stages</source>
        <translation>Processus et étapes</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Motifs de perte</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnels</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Ride-alongs</source>
        <translation>Visites accompagnées</translation>
    </message>
</context>
<context>
    <name>SourceColumns</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where the leads came from. Right shows its campaigns.</source>
        <translation>D’où viennent les pistes. La flèche droite montre ses campagnes.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Leads received in these months.</source>
        <translation>Pistes reçues pendant ces mois.</translation>
    </message>
    <message>
        <source>Became qualified</source>
        <translation>Part qualifiée</translation>
    </message>
    <message>
        <source>Leads that ever reached Qualified or a later stage ÷ leads.</source>
        <translation>Pistes qui ont un jour atteint «&#xa0;Qualifiée&#xa0;» ou une étape ultérieure ÷ pistes.</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiées</translation>
    </message>
    <message>
        <source>Leads that ever reached Qualified or a later stage.</source>
        <translation>Pistes qui ont un jour atteint «&#xa0;Qualifiée&#xa0;» ou une étape ultérieure.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Leads won to date.</source>
        <translation>Pistes gagnées à ce jour.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>What was entered for the source and its campaigns in these months, each amount once.</source>
        <translation>Ce qui a été saisi pour la source et ses campagnes pendant ces mois, chaque montant une fois.</translation>
    </message>
    <message>
        <source>Per qualified</source>
        <translation>Par qualifiée</translation>
    </message>
    <message>
        <source>Cost ÷ qualified leads.</source>
        <translation>Coût ÷ pistes qualifiées.</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Val. gagnée</translation>
    </message>
    <message>
        <source>Recorded sales of the won leads, or their value where none is recorded.</source>
        <translation>Ventes enregistrées des pistes gagnées, ou leur valeur si aucune n’est enregistrée.</translation>
    </message>
    <message>
        <source>Return per %1</source>
        <translation>Rend. par&#xa0;%1</translation>
    </message>
    <message>
        <source>Won value × margin ÷ cost.</source>
        <translation>Valeur gagnée × marge ÷ coût.</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Share of A, B, C, D and E among the graded leads.</source>
        <translation>Part de A, B, C, D et E parmi les pistes notées.</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A et B</translation>
    </message>
    <message>
        <source>Leads graded A or B ÷ graded leads. The line spans its 95% interval: so far the true share may lie from what so few leads show.</source>
        <translation>Pistes notées A ou B ÷ pistes notées. Le trait couvre son intervalle à 95&#xa0;%&#xa0;: la vraie part peut s’écarter d’autant de ce que montrent si peu de pistes.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Hand-offs accepted ÷ accepted or rejected.</source>
        <translation>Transmissions acceptées ÷ acceptées ou rejetées.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Inquiries that have been touched ÷ inquiries.</source>
        <translation>Demandes qui ont été contactées ÷ demandes.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Taux de gain</translation>
    </message>
    <message>
        <source>Leads won ÷ leads won, lost or without a decision. The line spans its 95% interval.</source>
        <translation>Pistes gagnées ÷ pistes gagnées, perdues ou sans décision. Le trait couvre son intervalle à 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Per lead</source>
        <translation>Par piste</translation>
    </message>
    <message>
        <source>Cost ÷ leads.</source>
        <translation>Coût ÷ pistes.</translation>
    </message>
    <message>
        <source>Per A</source>
        <translation>Par A</translation>
    </message>
    <message>
        <source>Cost ÷ leads graded A.</source>
        <translation>Coût ÷ pistes notées A.</translation>
    </message>
    <message>
        <source>Per win</source>
        <translation>Par gain</translation>
    </message>
    <message>
        <source>Cost ÷ won leads.</source>
        <translation>Coût ÷ pistes gagnées.</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>(Won value − cost) ÷ cost.</source>
        <translation>(Valeur gagnée − coût) ÷ coût.</translation>
    </message>
    <message>
        <source>Full ROI</source>
        <translation>ROI plein</translation>
    </message>
    <message>
        <source>ROI had every inquiry been followed up: with won value ÷ follow-up rate in place of won value.</source>
        <translation>ROI si chaque demande avait été relancée&#xa0;: avec valeur gagnée ÷ taux de relance à la place de la valeur gagnée.</translation>
    </message>
</context>
<context>
    <name>SourcesReport</name>
    <message>
        <source>%1 names no kind of file. Give a name that ends in pdf, html, xlsx, csv or json.</source>
        <translation>%1 ne nomme aucun type de fichier. Donnez un nom qui finit par pdf, html, xlsx, csv ou json.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n day(s) in this stage</source>
        <translation>
            <numerusform>depuis&#xa0;%n jour dans cette étape</numerusform>
            <numerusform>depuis&#xa0;%n jours dans cette étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this stage, %1 is normal</source>
        <translation>
            <numerusform>depuis&#xa0;%n jour dans cette étape, la durée normale est&#xa0;%1</numerusform>
            <numerusform>depuis&#xa0;%n jours dans cette étape, la durée normale est&#xa0;%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncCommands</name>
    <message>
        <source>Import a change file</source>
        <translation>Importer un fichier de modifications</translation>
    </message>
    <message>
        <source>Export to the team</source>
        <translation>Exporter vers l’équipe</translation>
    </message>
    <message>
        <source>Ask for a missing file</source>
        <translation>Demander un fichier manquant</translation>
    </message>
    <message>
        <source>Invite a rep</source>
        <translation>Inviter un commercial</translation>
    </message>
    <message>
        <source>Let a laptop in</source>
        <translation>Admettre un portable</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Rejoindre une équipe</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Dossier d’échange</translation>
    </message>
    <message>
        <source>Keys of this laptop</source>
        <translation>Clés de ce portable</translation>
    </message>
    <message>
        <source>Erased data</source>
        <translation>Données effacées</translation>
    </message>
</context>
<context>
    <name>Weekly</name>
    <message>
        <source>Answer the inquiry that waits past its promise.</source>
        <translation>Répondre à la demande qui attend au-delà du délai promis.</translation>
    </message>
    <message>
        <source>Answer the %1 inquiries that wait past their promise.</source>
        <translation>Répondre aux&#xa0;%1 demandes qui attendent au-delà du délai promis.</translation>
    </message>
    <message>
        <source>Give an idle inquiry worth %2 its next step, or close it.</source>
        <translation>Donner sa prochaine action à une demande dormante de&#xa0;%2, ou la clore.</translation>
    </message>
    <message>
        <source>Give %1 idle inquiries worth %2 their next step, or close them.</source>
        <translation>Donner leur prochaine action à&#xa0;%1 demandes dormantes de&#xa0;%2, ou les clore.</translation>
    </message>
    <message>
        <source>Touch the neglected A worth %2.</source>
        <translation>Contacter la piste A délaissée de&#xa0;%2.</translation>
    </message>
    <message>
        <source>Touch the %1 neglected A’s worth %2.</source>
        <translation>Contacter les&#xa0;%1 pistes A délaissées de&#xa0;%2.</translation>
    </message>
    <message>
        <source>Promise the A or B worth %2 a next step.</source>
        <translation>Promettre une prochaine action à la piste A ou B de&#xa0;%2.</translation>
    </message>
    <message>
        <source>Promise %1 A’s and B’s worth %2 a next step.</source>
        <translation>Promettre une prochaine action à&#xa0;%1 pistes A et B de&#xa0;%2.</translation>
    </message>
    <message>
        <source>Give the A or B worth %2 that nobody owns to a rep.</source>
        <translation>Donner à un commercial la piste A ou B de&#xa0;%2 qui n’est à personne.</translation>
    </message>
    <message>
        <source>Deal the %1 A’s and B’s worth %2 that nobody owns to the reps.</source>
        <translation>Répartir entre les commerciaux les&#xa0;%1 pistes A et B de&#xa0;%2 qui ne sont à personne.</translation>
    </message>
    <message>
        <source>%1 of %2 inquiries</source>
        <translation>%1 demandes sur&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 actions sur&#xa0;%2</translation>
    </message>
    <message>
        <source>no</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>one</source>
        <translation>une</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>Get an answer to the hand-off that waits.</source>
        <translation>Obtenir une réponse à la transmission qui attend.</translation>
    </message>
    <message>
        <source>Get an answer to the %1 hand-offs that wait.</source>
        <translation>Obtenir une réponse aux&#xa0;%1 transmissions qui attendent.</translation>
    </message>
    <message>
        <source>Mend or close the rejected inquiry that nobody owns.</source>
        <translation>Corriger ou clore la demande rejetée qui n’est à personne.</translation>
    </message>
    <message>
        <source>Mend or close the %1 rejected inquiries that nobody owns.</source>
        <translation>Corriger ou clore les&#xa0;%1 demandes rejetées qui ne sont à personne.</translation>
    </message>
    <message>
        <source>Say yes or no to the off-profile lead that waits.</source>
        <translation>Dire oui ou non à la piste hors profil qui attend.</translation>
    </message>
    <message>
        <source>Say yes or no to the %1 off-profile leads that wait.</source>
        <translation>Dire oui ou non aux&#xa0;%1 pistes hors profil qui attendent.</translation>
    </message>
    <message>
        <source>Ask the inquiry that did not buy from us whether it bought.</source>
        <translation>Interroger la demande qui n’a pas acheté chez nous pour savoir si elle a acheté.</translation>
    </message>
    <message>
        <source>Ask the %1 inquiries that did not buy from us whether they bought.</source>
        <translation>Interroger les&#xa0;%1 demandes qui n’ont pas acheté chez nous pour savoir si elles ont acheté.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>New A</source>
        <translation>Nouvelle A</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Frein</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Give an idle inquiry its next step, or close it.</source>
        <translation>Donner sa prochaine action à une demande dormante, ou la clore.</translation>
    </message>
    <message>
        <source>Give %1 idle inquiries their next step, or close them.</source>
        <translation>Donner leur prochaine action à&#xa0;%1 demandes dormantes, ou les clore.</translation>
    </message>
    <message>
        <source>Touch the neglected A.</source>
        <translation>Contacter la piste A délaissée.</translation>
    </message>
    <message>
        <source>Touch the %1 neglected A’s.</source>
        <translation>Contacter les&#xa0;%1 pistes A délaissées.</translation>
    </message>
    <message>
        <source>Promise a next step to the A or B that has none.</source>
        <translation>Promettre une prochaine action à la piste A ou B qui n’en a pas.</translation>
    </message>
    <message>
        <source>Promise %1 A’s and B’s a next step.</source>
        <translation>Promettre une prochaine action à&#xa0;%1 pistes A et B.</translation>
    </message>
    <message>
        <source>Give the A or B that nobody owns to a rep.</source>
        <translation>Donner à un commercial la piste A ou B qui n’est à personne.</translation>
    </message>
    <message>
        <source>Deal the %1 A’s and B’s that nobody owns to the reps.</source>
        <translation>Répartir entre les commerciaux les&#xa0;%1 pistes A et B qui ne sont à personne.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>%1 is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx) and import that file.</source>
        <translation>%1 est un classeur binaire (.xlsb). Enregistrez-le en classeur Excel (.xlsx) et importez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument file. Save the sheet as an Excel workbook (.xlsx) or as CSV and import that file.</source>
        <translation>%1 est un fichier OpenDocument. Enregistrez la feuille en classeur Excel (.xlsx) ou en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is a Numbers document. Export it as an Excel workbook (.xlsx) or as CSV and import that file.</source>
        <translation>%1 est un document Numbers. Exportez-le en classeur Excel (.xlsx) ou en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is a text document. Copy its table into a spreadsheet and save that.</source>
        <translation>%1 est un document texte. Copiez son tableau dans un tableur et enregistrez celui-ci.</translation>
    </message>
</context>
<context>
    <name>activities</name>
    <message>
        <source>is overdue</source>
        <translation>est en retard</translation>
    </message>
    <message>
        <source>is due today</source>
        <translation>est à contacter aujourd’hui</translation>
    </message>
    <message>
        <source>was never touched</source>
        <translation>n’a jamais été contactée</translation>
    </message>
    <message>
        <source>%1 was refused at intake.</source>
        <translation>%1 a été refusée à l’admission.</translation>
    </message>
    <message>
        <source>%1 is parked at intake.</source>
        <translation>%1 est en attente à l’admission.</translation>
    </message>
    <message>
        <source>%1 waits at intake for the manager.</source>
        <translation>%1 attend le manager à l’admission.</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>The process is the manager&apos;s to change.</source>
        <translation>Seul le manager modifie le processus.</translation>
    </message>
    <message>
        <source>Focus policies are the manager&apos;s to change.</source>
        <translation>Seul le manager modifie les règles de focus.</translation>
    </message>
    <message>
        <source>The forecast is the manager&apos;s to change.</source>
        <translation>Seul le manager modifie la prévision.</translation>
    </message>
    <message>
        <source>Coaching is the manager&apos;s to write. You can acknowledge it and comment.</source>
        <translation>Seul le manager écrit le coaching. Vous pouvez en prendre acte et le commenter.</translation>
    </message>
    <message>
        <source>Laptops and what is erased are the manager&apos;s to decide.</source>
        <translation>Seul le manager décide des portables et de ce qui est effacé.</translation>
    </message>
    <message>
        <source>Owner, grade by hand, answer at intake and best accounts are the manager&apos;s to change.</source>
        <translation>Le propriétaire, la note du manager, la réponse à l’admission et les meilleurs comptes ne sont modifiés que par le manager.</translation>
    </message>
    <message>
        <source>People are the manager&apos;s to change.</source>
        <translation>Seul le manager modifie les personnes.</translation>
    </message>
    <message>
        <source>Fields of your own are the manager&apos;s to define.</source>
        <translation>Seul le manager définit vos propres champs.</translation>
    </message>
    <message>
        <source>The scorecard is the manager&apos;s to change.</source>
        <translation>Seul le manager modifie la grille.</translation>
    </message>
    <message>
        <source>Quotas are the manager&apos;s to change.</source>
        <translation>Seul le manager modifie les quotas.</translation>
    </message>
    <message>
        <source>Costs are the manager&apos;s to change.</source>
        <translation>Seul le manager modifie les coûts.</translation>
    </message>
    <message>
        <source>Only your own hours can be changed on this laptop.</source>
        <translation>Sur ce portable, seules vos propres heures peuvent être modifiées.</translation>
    </message>
</context>
<context>
    <name>brake</name>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Dans l’objectif</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Brake on</source>
        <translation>Frein mis</translation>
    </message>
    <message>
        <source>Brake released</source>
        <translation>Frein relâché</translation>
    </message>
</context>
<context>
    <name>calllist</name>
    <message>
        <source>Overdue since yesterday</source>
        <translation>En retard depuis hier</translation>
    </message>
    <message>
        <source>Overdue for %n days</source>
        <translation>En retard depuis&#xa0;%n jours</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>Never touched</source>
        <translation>Jamais contactée</translation>
    </message>
    <message>
        <source>Untouched for %n days</source>
        <translation>Sans contact depuis&#xa0;%n jours</translation>
    </message>
    <message>
        <source>Touched yesterday, no next step</source>
        <translation>Contactée hier, sans prochaine action</translation>
    </message>
    <message>
        <source>Touched %n days ago, no next step</source>
        <translation>Contactée il y a&#xa0;%n jours, sans prochaine action</translation>
    </message>
    <message>
        <source>Worked today, no next step</source>
        <translation>Traitée aujourd’hui, sans prochaine action</translation>
    </message>
</context>
<context>
    <name>coaching</name>
    <message>
        <source>by|until</source>
        <extracomment>Words before the day of a promise, separated by |: &quot;sends three names by fri&quot;</extracomment>
        <translation>avant|d&apos;ici|jusqu&apos;au|pour</translation>
    </message>
</context>
<context>
    <name>debriefs</name>
    <message>
        <source>Logged: %1.</source>
        <translation>Saisi&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Not logged again, for a visit of that day stands there already: %1.</source>
        <translation>Pas saisi à nouveau, car une visite de ce jour y figure déjà&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Logged by an earlier debrief: %1.</source>
        <translation>Saisi par un débriefing précédent&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Did not take place: %1.</source>
        <translation>N’a pas eu lieu&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Won or lost meanwhile, so nothing is logged: %1.</source>
        <translation>Gagné ou perdu entre-temps, rien n’est donc saisi&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Not among the leads any more, so nothing is logged: %1.</source>
        <translation>Ne figure plus parmi les pistes, rien n’est donc saisi&#xa0;:&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Fit</source>
        <translation>Adéquation</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Affordability</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Notoriété</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Goal for A</source>
        <translation>Objectif pour A</translation>
    </message>
    <message>
        <source>Goal for B</source>
        <translation>Objectif pour B</translation>
    </message>
    <message>
        <source>Goal for C</source>
        <translation>Objectif pour C</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Limit for D and E</source>
        <translation>Limite pour D et E</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Grade then</source>
        <translation>Note d’alors</translation>
    </message>
    <message>
        <source>Off policy</source>
        <translation>Hors règle</translation>
    </message>
    <message>
        <source>Queue jump</source>
        <translation>Hors de l’ordre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Première échéance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Buying role</source>
        <translation>Rôle dans l’achat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créées</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget amount</source>
        <translation>Montant du budget</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Notoriété</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Clôture prévue</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Close le</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Motif de perte</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Grade by the manager</source>
        <translation>Note du manager</translation>
    </message>
    <message>
        <source>Reason for the manager&apos;s grade</source>
        <translation>Motif de la note du manager</translation>
    </message>
    <message>
        <source>Manager&apos;s grade until</source>
        <translation>Note du manager jusqu’au</translation>
    </message>
    <message>
        <source>Grade when closed</source>
        <translation>Note à la clôture</translation>
    </message>
    <message>
        <source>Score when closed</source>
        <translation>Score à la clôture</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Reason at intake</source>
        <translation>Motif à l’admission</translation>
    </message>
    <message>
        <source>Best account</source>
        <translation>Meilleur compte</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionnée avec</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajoutée le</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>Embauché le</translation>
    </message>
    <message>
        <source>Loaded hourly cost</source>
        <translation>Coût horaire chargé</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Prochaine action le</translation>
    </message>
    <message>
        <source>Kind of next step</source>
        <translation>Type de la prochaine action</translation>
    </message>
    <message>
        <source>Note of next step</source>
        <translation>Remarque de la prochaine action</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Kind of stage</source>
        <translation>Type d’étape</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>Dans l’étape depuis</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>Jours dans l’étape</translation>
    </message>
    <message>
        <source>Days since touch</source>
        <translation>Jours depuis le contact</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Dormante</translation>
    </message>
    <message>
        <source>Neglected</source>
        <translation>Délaissée</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Graded by the manager</source>
        <translation>Notée par le manager</translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation>Montant gagné</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Valeur pondérée</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>Clé du compte</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Criteria ticked</source>
        <translation>Critères cochés</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Support cost</source>
        <translation>Coût de suivi</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Normal days</source>
        <translation>Jours normaux</translation>
    </message>
    <message>
        <source>Exit criteria</source>
        <translation>Critères de sortie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Months after</source>
        <translation>Mois après</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>Acheté chez</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donnée par</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Donnée à</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Proposée le</translation>
    </message>
    <message>
        <source>Offered at</source>
        <translation>Heure de la proposition</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Objet de la demande</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Heure de la réponse</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Reason of its end</source>
        <translation>Motif de la fin</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Figée le</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Meilleur cas</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>10e centile</translation>
    </message>
    <message>
        <source>50th percentile</source>
        <translation>50e centile</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90e centile</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Ride-along</source>
        <translation>Visite accompagnée</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Pris acte le</translation>
    </message>
    <message>
        <source>Rep&apos;s comment</source>
        <translation>Commentaire du commercial</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Qui a promis</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Skill then</source>
        <translation>Compétence d’alors</translation>
    </message>
    <message>
        <source>Guide then</source>
        <translation>Guide d’alors</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Start place</source>
        <translation>Lieu de départ</translation>
    </message>
    <message>
        <source>Latitude of the start</source>
        <translation>Latitude du départ</translation>
    </message>
    <message>
        <source>Longitude of the start</source>
        <translation>Longitude du départ</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Minutes of the way back</source>
        <translation>Minutes du retour</translation>
    </message>
    <message>
        <source>Way back from</source>
        <translation>Retour depuis</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Parti à</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Retour à</translation>
    </message>
    <message>
        <source>Done well</source>
        <translation>Bien fait</translation>
    </message>
    <message>
        <source>First improvement</source>
        <translation>Première amélioration</translation>
    </message>
    <message>
        <source>Second improvement</source>
        <translation>Seconde amélioration</translation>
    </message>
    <message>
        <source>Debriefed on</source>
        <translation>Débriefé le</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>Motif d’annulation</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Planifié le</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Pas après</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Minutes of the way there</source>
        <translation>Minutes de l’aller</translation>
    </message>
    <message>
        <source>Way there from</source>
        <translation>Aller depuis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Guide for 1</source>
        <translation>Guide pour 1</translation>
    </message>
    <message>
        <source>Guide for 2</source>
        <translation>Guide pour 2</translation>
    </message>
    <message>
        <source>Guide for 3</source>
        <translation>Guide pour 3</translation>
    </message>
    <message>
        <source>Guide for 4</source>
        <translation>Guide pour 4</translation>
    </message>
    <message>
        <source>Guide for 5</source>
        <translation>Guide pour 5</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Partie du jour</translation>
    </message>
    <message>
        <source>Key for signatures</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Key for reading</source>
        <translation>Clé de lecture</translation>
    </message>
    <message>
        <source>Let in by</source>
        <translation>Admis par</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Révoqué le</translation>
    </message>
    <message>
        <source>Last entries that count</source>
        <translation>Dernières entrées qui comptent</translation>
    </message>
    <message>
        <source>Reason for revoking</source>
        <translation>Motif de la révocation</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Ce qui a été effacé</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Utilisé le</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>this quote is never closed</source>
        <translation>ce guillemet n’est jamais fermé</translation>
    </message>
</context>
<context>
    <name>firstrows</name>
    <message>
        <source>Suspect</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactée</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiée</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Price
Competitor
No budget
No need
Timing
Could not reach
Other</source>
        <translation>Prix
Concurrent
Pas de budget
Pas de besoin
Moment
Injoignable
Autre</translation>
    </message>
    <message>
        <source>Project stopped
Postponed
No answer any more
No budget this year
Other</source>
        <translation>Projet arrêté
Reporté
Plus de réponse
Pas de budget cette année
Autre</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>week %1</source>
        <translation>la semaine&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>handoffs</name>
    <message>
        <source>Wrong route</source>
        <translation>Mauvais destinataire</translation>
    </message>
    <message>
        <source>Wrong or missing data</source>
        <translation>Données fausses ou manquantes</translation>
    </message>
    <message>
        <source>Not our customer</source>
        <translation>Pas notre cible</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Pas de besoin</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Pas de budget</translation>
    </message>
    <message>
        <source>No fit</source>
        <translation>Pas d’adéquation</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>attend une réponse</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualifiée</translation>
    </message>
    <message>
        <source>given back for later</source>
        <translation>rendue pour plus tard</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>Effort on A’s</source>
        <translation>Effort sur les A</translation>
    </message>
    <message>
        <source>Share of prospecting minutes on leads that were A’s at the time.</source>
        <translation>Part des minutes de prospection sur des pistes qui étaient A à ce moment.</translation>
    </message>
    <message>
        <source>Effort on D and E</source>
        <translation>Effort sur les D et E</translation>
    </message>
    <message>
        <source>Share of prospecting minutes on leads that were D’s or E’s at the time.</source>
        <translation>Part des minutes de prospection sur des pistes qui étaient D ou E à ce moment.</translation>
    </message>
    <message>
        <source>Wasted hours</source>
        <translation>Heures perdues</translation>
    </message>
    <message>
        <source>Hours of effort on D’s and E’s.</source>
        <translation>Heures d’effort sur les D et E.</translation>
    </message>
    <message>
        <source>Wasted effort</source>
        <translation>Effort perdu</translation>
    </message>
    <message>
        <source>Effort on D’s and E’s at the loaded hourly cost of each rep.</source>
        <translation>Effort sur les D et E au coût horaire chargé de chaque commercial.</translation>
    </message>
    <message>
        <source>Call discipline</source>
        <translation>Discipline d’appel</translation>
    </message>
    <message>
        <source>1 less the share of touches made while a better lead was overdue, due or untouched.</source>
        <translation>1 moins la part des contacts faits pendant qu’une meilleure piste était en retard, à échéance ou jamais contactée.</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>Taux de relance</translation>
    </message>
    <message>
        <source>Inquiries received in the period that have been touched ÷ inquiries received in it.</source>
        <translation>Demandes reçues dans la période qui ont été contactées ÷ demandes reçues dans la période.</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Répondu à temps</translation>
    </message>
    <message>
        <source>Inquiries touched within the target ÷ those touched or past the target.</source>
        <translation>Demandes contactées dans le délai ÷ demandes contactées ou hors délai.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Median working hours from an inquiry to its first touch.</source>
        <translation>Médiane des heures ouvrées entre la demande et le premier contact.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Steps done on or before their due date ÷ steps that fell due in the period.</source>
        <translation>Actions faites au plus tard à leur date ÷ actions arrivées à échéance dans la période.</translation>
    </message>
    <message>
        <source>Money on the table</source>
        <translation>Argent laissé sur la table</translation>
    </message>
    <message>
        <source>Inquiries × buy rate × our share × average sale, for the inquiries not followed up.</source>
        <translation>Demandes × taux d’achat × notre part × vente moyenne, pour les demandes non relancées.</translation>
    </message>
    <message>
        <source>Overdue follow-ups</source>
        <translation>Relances en retard</translation>
    </message>
    <message>
        <source>Open leads whose next step is overdue.</source>
        <translation>Pistes ouvertes dont la prochaine action est en retard.</translation>
    </message>
    <message>
        <source>Money at risk</source>
        <translation>Montant à risque</translation>
    </message>
    <message>
        <source>Value of open leads whose next step is overdue.</source>
        <translation>Valeur des pistes ouvertes dont la prochaine action est en retard.</translation>
    </message>
    <message>
        <source>Unaccounted inquiries</source>
        <translation>Demandes sans suite</translation>
    </message>
    <message>
        <source>Inquiries that are open and idle and have no next step.</source>
        <translation>Demandes ouvertes, dormantes et sans prochaine action.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Recorded sales of the leads won in the period, or their value where none is recorded.</source>
        <translation>Ventes enregistrées des pistes gagnées dans la période, ou leur valeur si aucune n’est enregistrée.</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Affaires gagnées</translation>
    </message>
    <message>
        <source>Leads won in the period.</source>
        <translation>Pistes gagnées dans la période.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Taux de gain</translation>
    </message>
    <message>
        <source>Leads won ÷ leads won, lost or without a decision, in the period.</source>
        <translation>Pistes gagnées ÷ pistes gagnées, perdues ou sans décision dans la période.</translation>
    </message>
    <message>
        <source>New qualified</source>
        <translation>Nouvelles qualifiées</translation>
    </message>
    <message>
        <source>Leads that reached Qualified, or a later stage, for the first time.</source>
        <translation>Pistes qui ont atteint pour la première fois «&#xa0;Qualifiée&#xa0;» ou une étape ultérieure.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Won in the current quarter, plus value × stage probability of the open leads expected to close in it.</source>
        <translation>Gagné dans le trimestre en cours, plus valeur × probabilité de l’étape des pistes ouvertes dont la clôture y est prévue.</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Pistes ouvertes</translation>
    </message>
    <message>
        <source>Leads in an open stage.</source>
        <translation>Pistes dans une étape ouverte.</translation>
    </message>
    <message>
        <source>Neglected A’s</source>
        <translation>A délaissées</translation>
    </message>
    <message>
        <source>Open A’s beyond their cadence without a future step.</source>
        <translation>A ouvertes au-delà de leur cadence, sans action à venir.</translation>
    </message>
    <message>
        <source>Coverage of A’s</source>
        <translation>Couverture des A</translation>
    </message>
    <message>
        <source>Share of the open A’s that were touched within their cadence.</source>
        <translation>Part des A ouvertes contactées dans leur cadence.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>there is no field &apos;%1&apos;</source>
        <translation>il n’y a pas de champ &apos;%1&apos;</translation>
    </message>
    <message>
        <source>this field is not a date</source>
        <translation>ce champ n’est pas une date</translation>
    </message>
    <message>
        <source>a criterion cannot read this field</source>
        <translation>un critère ne peut pas lire ce champ</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos;; there is &apos;%2&apos;</source>
        <translation>il n’y a pas de champ &apos;%1&apos;&#xa0;; il y a &apos;%2&apos;</translation>
    </message>
    <message>
        <source>say since which date, such as received_on</source>
        <translation>dites depuis quelle date, comme received_on</translation>
    </message>
</context>
<context>
    <name>needsyou</name>
    <message>
        <source>1 inquiry waits for an answer</source>
        <translation>1 demande attend une réponse</translation>
    </message>
    <message>
        <source>%1 inquiries wait for an answer</source>
        <translation>%1 demandes attendent une réponse</translation>
    </message>
    <message>
        <source>1 inquiry worth %2 is open, idle and has no next step</source>
        <translation>1 demande de&#xa0;%2 est ouverte, dormante et sans prochaine action</translation>
    </message>
    <message>
        <source>%1 inquiries worth %2 are open, idle and have no next step</source>
        <translation>%1 demandes de&#xa0;%2 sont ouvertes, dormantes et sans prochaine action</translation>
    </message>
    <message>
        <source>1 neglected A worth %2</source>
        <translation>1 piste A délaissée de&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 neglected A’s worth %2</source>
        <translation>%1 pistes A délaissées de&#xa0;%2</translation>
    </message>
    <message>
        <source>1 A or B worth %2 has no next step</source>
        <translation>1 piste A ou B de&#xa0;%2 n’a pas de prochaine action</translation>
    </message>
    <message>
        <source>%1 A’s and B’s worth %2 have no next step</source>
        <translation>%1 pistes A et B de&#xa0;%2 n’ont pas de prochaine action</translation>
    </message>
    <message>
        <source>1 off-profile lead waits for a yes or no</source>
        <translation>1 piste hors profil attend un oui ou un non</translation>
    </message>
    <message>
        <source>1 of your leads waits for the manager’s yes</source>
        <translation>1 de vos pistes attend le oui du manager</translation>
    </message>
    <message>
        <source>%1 off-profile leads wait for a yes or no</source>
        <translation>%1 pistes hors profil attendent un oui ou un non</translation>
    </message>
    <message>
        <source>%1 of your leads wait for the manager’s yes</source>
        <translation>%1 de vos pistes attendent le oui du manager</translation>
    </message>
    <message>
        <source>1 A or B worth %2 belongs to nobody</source>
        <translation>1 piste A ou B de&#xa0;%2 n’est à personne</translation>
    </message>
    <message>
        <source>%1 A’s and B’s worth %2 belong to nobody</source>
        <translation>%1 pistes A et B de&#xa0;%2 ne sont à personne</translation>
    </message>
    <message>
        <source>1 hand-off waits for an answer</source>
        <translation>1 transmission attend une réponse</translation>
    </message>
    <message>
        <source>%1 hand-offs wait for an answer</source>
        <translation>%1 transmissions attendent une réponse</translation>
    </message>
    <message>
        <source>1 inquiry was rejected and belongs to nobody</source>
        <translation>1 demande a été rejetée et n’est à personne</translation>
    </message>
    <message>
        <source>%1 inquiries were rejected and belong to nobody</source>
        <translation>%1 demandes ont été rejetées et ne sont à personne</translation>
    </message>
    <message>
        <source>1 parked lead worth %2 comes back</source>
        <translation>1 piste de&#xa0;%2 en attente revient</translation>
    </message>
    <message>
        <source>%1 parked leads worth %2 come back</source>
        <translation>%1 pistes de&#xa0;%2 en attente reviennent</translation>
    </message>
</context>
<context>
    <name>op</name>
    <message>
        <source>Set up the book</source>
        <translation>Mise en place du carnet</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Import de&#xa0;%1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajout de&#xa0;%1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modification de&#xa0;%1</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>Passage de&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Suppression de&#xa0;%1</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Restauration de&#xa0;%1</translation>
    </message>
    <message>
        <source>Merged %2 into %1</source>
        <translation>Fusion de&#xa0;%2 avec&#xa0;%1</translation>
    </message>
    <message>
        <source>Logged %2 with %1</source>
        <translation>Saisie&#xa0;:&#xa0;%2 avec&#xa0;%1</translation>
    </message>
    <message>
        <source>Planned the next step with %1</source>
        <translation>Prochaine action prévue avec&#xa0;%1</translation>
    </message>
    <message>
        <source>Finished a step with %1</source>
        <translation>Action faite avec&#xa0;%1</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publication de&#xa0;%1</translation>
    </message>
    <message>
        <source>Set the grade of %1 to %2</source>
        <translation>Note de&#xa0;%1 fixée à&#xa0;%2</translation>
    </message>
    <message>
        <source>Changed the team: %1</source>
        <translation>Équipe modifiée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Changed the goals of %1</source>
        <translation>Objectifs de&#xa0;%1 modifiés</translation>
    </message>
    <message>
        <source>Released the brake of %1</source>
        <translation>Frein de&#xa0;%1 relâché</translation>
    </message>
    <message>
        <source>Answered %1 at intake: %2</source>
        <translation>Réponse à l’admission de&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Gave %1 to %2</source>
        <translation>%1&#xa0;: piste donnée à&#xa0;%2</translation>
    </message>
    <message>
        <source>Changed the sales process</source>
        <translation>Processus de vente modifié</translation>
    </message>
    <message>
        <source>Changed the settings</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Annulé&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Rétabli&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Took back the import of %1</source>
        <translation>Import de&#xa0;%1 repris</translation>
    </message>
    <message>
        <source>Recorded a sale to %1</source>
        <translation>Vente à&#xa0;%1 enregistrée</translation>
    </message>
    <message>
        <source>Defined the field %1</source>
        <translation>Champ&#xa0;%1 défini</translation>
    </message>
    <message>
        <source>Made the demonstration</source>
        <translation>Démonstration créée</translation>
    </message>
    <message>
        <source>A change of a newer version</source>
        <translation>Une modification d’une version plus récente</translation>
    </message>
    <message>
        <source>Changed the sales process: %1</source>
        <translation>Processus de vente modifié&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Changed the settings: %1</source>
        <translation>Réglages modifiés&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Changed the field %1: %2</source>
        <translation>Champ&#xa0;%1 modifié&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Changed the views: %1</source>
        <translation>Vues modifiées&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Saved the draft of %1</source>
        <translation>Brouillon de&#xa0;%1 enregistré</translation>
    </message>
    <message>
        <source>Discarded the draft of %1</source>
        <translation>Brouillon de&#xa0;%1 abandonné</translation>
    </message>
    <message>
        <source>Folded spellings of %1</source>
        <translation>Graphies de&#xa0;%1 réunies</translation>
    </message>
    <message>
        <source>Folded spellings of %1 into %2</source>
        <translation>Graphies de&#xa0;%1 réunies en&#xa0;%2</translation>
    </message>
    <message>
        <source>Offered %1 to %2</source>
        <translation>Proposition de&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Answered the hand-off of %1: %2</source>
        <translation>Réponse à la transmission de&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Gave %1 back: %2</source>
        <translation>Transmission de&#xa0;%1 rendue&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Moved the next step with %1 to %2</source>
        <translation>Prochaine action avec&#xa0;%1 déplacée au&#xa0;%2</translation>
    </message>
    <message>
        <source>Dropped the next step with %1</source>
        <translation>Prochaine action avec&#xa0;%1 abandonnée</translation>
    </message>
    <message>
        <source>Moved the steps of %1</source>
        <translation>Actions de&#xa0;%1 déplacées</translation>
    </message>
    <message>
        <source>Moved the steps of %1 to %2</source>
        <translation>Actions de&#xa0;%1 déplacées au&#xa0;%2</translation>
    </message>
    <message>
        <source>Changed the cadences</source>
        <translation>Cadences modifiées</translation>
    </message>
    <message>
        <source>Recorded what became of %1</source>
        <translation>Sort de&#xa0;%1 enregistré</translation>
    </message>
    <message>
        <source>Dealt %1 to %2</source>
        <translation>Répartition de&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Asked for %1 at intake again</source>
        <translation>%1 défendue à l’admission</translation>
    </message>
    <message>
        <source>Changed the costs</source>
        <translation>Coûts modifiés</translation>
    </message>
    <message>
        <source>Changed the costs of %1</source>
        <translation>Coûts de&#xa0;%1 modifiés</translation>
    </message>
    <message>
        <source>Set the forecast of %1</source>
        <translation>Prévision de&#xa0;%1 fixée</translation>
    </message>
    <message>
        <source>Set the forecast of %1 to %2</source>
        <translation>Prévision de&#xa0;%1 fixée à&#xa0;%2</translation>
    </message>
    <message>
        <source>Changed the forecast category of %1</source>
        <translation>Catégorie de prévision de&#xa0;%1 modifiée</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>Classement de&#xa0;%1 en&#xa0;%2</translation>
    </message>
    <message>
        <source>Froze the forecast of %1</source>
        <translation>Prévision de&#xa0;%1 figée</translation>
    </message>
    <message>
        <source>Changed the quota of %1</source>
        <translation>Quota de&#xa0;%1 modifié</translation>
    </message>
    <message>
        <source>Planned the ride-along with %1</source>
        <translation>Visite accompagnée avec&#xa0;%1 prévue</translation>
    </message>
    <message>
        <source>Planned the ride-along with %1 on %2</source>
        <translation>Visite accompagnée avec&#xa0;%1 prévue le&#xa0;%2</translation>
    </message>
    <message>
        <source>Changed the ride-along with %1</source>
        <translation>Visite accompagnée avec&#xa0;%1 modifiée</translation>
    </message>
    <message>
        <source>Changed the ride-along with %1: %2</source>
        <translation>Visite accompagnée avec&#xa0;%1 modifiée&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Cancelled the ride-along with %1</source>
        <translation>Visite accompagnée avec&#xa0;%1 annulée</translation>
    </message>
    <message>
        <source>Cancelled the ride-along with %1 on %2</source>
        <translation>Visite accompagnée avec&#xa0;%1 du&#xa0;%2 annulée</translation>
    </message>
    <message>
        <source>Wrote on the debrief of %1</source>
        <translation>Débriefing de&#xa0;%1 complété</translation>
    </message>
    <message>
        <source>Finished the debrief of %1</source>
        <translation>Débriefing de&#xa0;%1 terminé</translation>
    </message>
    <message>
        <source>Answered the coaching of %1</source>
        <translation>Réponse au coaching de&#xa0;%1</translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation>Évaluation de&#xa0;%1</translation>
    </message>
    <message>
        <source>Rated %1: %2</source>
        <translation>Évaluation de&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Wrote a coaching note about %1</source>
        <translation>Note de coaching sur&#xa0;%1 écrite</translation>
    </message>
    <message>
        <source>Noted what %1 promised</source>
        <translation>Promesse de&#xa0;%1 notée</translation>
    </message>
    <message>
        <source>Closed a commitment of %1</source>
        <translation>Engagement de&#xa0;%1 clos</translation>
    </message>
    <message>
        <source>Closed a commitment of %1: %2</source>
        <translation>Engagement de&#xa0;%1 clos&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Changed the skills</source>
        <translation>Compétences modifiées</translation>
    </message>
    <message>
        <source>Changed the skills: %1</source>
        <translation>Compétences modifiées&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Booked the hours of %1</source>
        <translation>Heures de&#xa0;%1 saisies</translation>
    </message>
    <message>
        <source>Booked the hours of %1: %2</source>
        <translation>Heures de&#xa0;%1 saisies&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Coaching note about %1: %2</source>
        <translation>Note de coaching sur&#xa0;%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Imported the changes of %1</source>
        <translation>Import des modifications de&#xa0;%1</translation>
    </message>
    <message>
        <source>Let in the laptop of %1</source>
        <translation>Admission du portable de&#xa0;%1</translation>
    </message>
    <message>
        <source>Revoked the laptop of %1</source>
        <translation>Révocation du portable de&#xa0;%1</translation>
    </message>
    <message>
        <source>Decided about %1</source>
        <translation>Décision prise sur&#xa0;%1</translation>
    </message>
    <message>
        <source>Erased %1 for good</source>
        <translation>%1&#xa0;: effacement définitif</translation>
    </message>
    <message>
        <source>Prepared the book for exchange</source>
        <translation>Préparation du carnet pour l’échange</translation>
    </message>
    <message>
        <source>Passed on what changed hands</source>
        <translation>Transmission de ce qui a changé de mains</translation>
    </message>
    <message>
        <source>Froze the reports of %1</source>
        <translation>Rapports de&#xa0;%1 figés</translation>
    </message>
    <message>
        <source>Changed the opening words of %1</source>
        <translation>Introduction de&#xa0;%1 modifiée</translation>
    </message>
    <message>
        <source>Remembered the columns of %1</source>
        <translation>Colonnes de&#xa0;%1 retenues</translation>
    </message>
    <message>
        <source>Forgot the columns of %1</source>
        <translation>Colonnes de&#xa0;%1 oubliées</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>message laissé</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>intéressé</translation>
    </message>
    <message>
        <source>wants demo</source>
        <translation>veut une démo</translation>
    </message>
    <message>
        <source>wants quote</source>
        <translation>veut un devis</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gagnée</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>pas intéressé</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>rappeler</translation>
    </message>
    <message>
        <source>left message</source>
        <translation>message transmis</translation>
    </message>
</context>
<context>
    <name>quicklog</name>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>no answer|na|n/a|no reply|didn&apos;t answer|didnt answer|did not answer|not in|nobody there|rang out</source>
        <translation>pas de réponse|sans réponse|ne répond pas|n&apos;a pas répondu|na pas répondu|absent|absente|personne|injoignable</translation>
    </message>
    <message>
        <source>Left voicemail</source>
        <translation>Message laissé</translation>
    </message>
    <message>
        <source>left message|left a message</source>
        <translation>message laissé|laissé un message|laisse un message|a laissé un message</translation>
    </message>
    <message>
        <source>Spoke, interested</source>
        <translation>Parlé, intéressé</translation>
    </message>
    <message>
        <source>interested|spoke interested|is interested|very interested|keen</source>
        <translation>intéressé|intéressée|intéressés|est intéressé|très intéressé|parlé intéressé</translation>
    </message>
    <message>
        <source>Wants demo</source>
        <translation>Veut une démo</translation>
    </message>
    <message>
        <source>wants demo|wants a demo|want demo|want a demo|wants to see it|asked for a demo|needs a demo</source>
        <translation>veut démo|veut une démo|souhaite une démo|demande une démo|veut voir</translation>
    </message>
    <message>
        <source>Wants quote</source>
        <translation>Veut un devis</translation>
    </message>
    <message>
        <source>wants quote|wants a quote|want quote|want a quote|wants price|wants a price|wants pricing|asked for a quote|needs a quote</source>
        <translation>veut devis|veut un devis|souhaite un devis|demande un devis|veut un prix|veut le prix|veut une offre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>not now|not yet|not this year|too early</source>
        <translation>pas maintenant|pas encore|pas cette année|trop tôt|plus tard</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>won|bought|ordered|placed the order|signed</source>
        <translation>gagné|gagnée|acheté|commandé|signé|a signé|a commandé</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>lost|lost it|lost to</source>
        <translation>perdu|perdue|perdu contre|perdue contre</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>busy|line busy|engaged</source>
        <translation>occupé|occupée|ligne occupée</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Pas intéressé</translation>
    </message>
    <message>
        <source>not interested|no interest|isn&apos;t interested</source>
        <translation>pas intéressé|pas intéressée|pas d&apos;intérêt|aucun intérêt</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>call back|callback|call again|call me back</source>
        <translation>rappeler|rappel|à rappeler|rappelle</translation>
    </message>
    <message>
        <source>call|phone|ring</source>
        <translation>appel|appeler|téléphoner|tél|coup de fil</translation>
    </message>
    <message>
        <source>called|phoned|rang</source>
        <translation>appelé|appelée|téléphoné|a appelé|ai appelé</translation>
    </message>
    <message>
        <source>spoke|spoke to|talked|talked to|reached</source>
        <translation>parlé|parlé à|parlé avec|discuté|joint</translation>
    </message>
    <message>
        <source>vm|voicemail|voice mail|left vm|left voicemail|left a voicemail</source>
        <translation>répondeur|messagerie|boîte vocale|message vocal|laissé message vocal</translation>
    </message>
    <message>
        <source>email|e-mail|mail</source>
        <translation>e-mail|email|mail|courriel|écrire</translation>
    </message>
    <message>
        <source>emailed|e-mailed|mailed|wrote|wrote to|sent email|sent an email</source>
        <translation>écrit|écrit à|a écrit</translation>
    </message>
    <message>
        <source>visit|site visit</source>
        <translation>visite|visiter|rendre visite</translation>
    </message>
    <message>
        <source>visited|stopped by|dropped by|dropped in</source>
        <translation>visité|visitée|passé voir|passé chez|rendu visite</translation>
    </message>
    <message>
        <source>meeting|meet</source>
        <translation>réunion|rendez-vous|rdv|rencontre|rencontrer</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rencontré|rencontrée|vu</translation>
    </message>
    <message>
        <source>demo|demonstration</source>
        <translation>démo|démonstration|présentation</translation>
    </message>
    <message>
        <source>demoed|demonstrated</source>
        <translation>démontré|démo faite|démonstration faite|présenté</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui|aujourdhui|auj</translation>
    </message>
    <message>
        <source>tomorrow|tmr|tmrw|tomorow</source>
        <translation>demain|dem</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>monday|mon</source>
        <translation>lundi|lun</translation>
    </message>
    <message>
        <source>tuesday|tue|tues</source>
        <translation>mardi|mar</translation>
    </message>
    <message>
        <source>wednesday|wed</source>
        <translation>mercredi|mer</translation>
    </message>
    <message>
        <source>thursday|thu|thur|thurs</source>
        <translation>jeudi|jeu</translation>
    </message>
    <message>
        <source>friday|fri</source>
        <translation>vendredi|ven</translation>
    </message>
    <message>
        <source>saturday|sat</source>
        <translation>samedi|sam</translation>
    </message>
    <message>
        <source>sunday|sun</source>
        <translation>dimanche|dim</translation>
    </message>
    <message>
        <source>january|jan</source>
        <translation>janvier|janv</translation>
    </message>
    <message>
        <source>february|feb</source>
        <translation>février|févr|fév</translation>
    </message>
    <message>
        <source>march|mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>april|apr</source>
        <translation>avril|avr</translation>
    </message>
    <message>
        <source>may</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>june|jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>july|jul</source>
        <translation>juillet|juil</translation>
    </message>
    <message>
        <source>august|aug</source>
        <translation>août|aou</translation>
    </message>
    <message>
        <source>september|sep|sept</source>
        <translation>septembre|sept</translation>
    </message>
    <message>
        <source>october|oct</source>
        <translation>octobre|oct</translation>
    </message>
    <message>
        <source>november|nov</source>
        <translation>novembre|nov</translation>
    </message>
    <message>
        <source>december|dec</source>
        <translation>décembre|déc</translation>
    </message>
    <message>
        <source>day|days|d</source>
        <translation>jour|jours|j</translation>
    </message>
    <message>
        <source>week|weeks|wk|wks|w</source>
        <translation>semaine|semaines|sem|s</translation>
    </message>
    <message>
        <source>month|months|mo|m</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>noon|midday</source>
        <translation>midi</translation>
    </message>
    <message>
        <source>am|a.m</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>pm|p.m</source>
        <translation>après-midi|soir</translation>
    </message>
    <message>
        <source>next</source>
        <translation>prochain|prochaine</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier|dernière</translation>
    </message>
    <message>
        <source>in</source>
        <translation>dans</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>il y a|passé|passés</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>then|follow up|next step</source>
        <translation>puis|ensuite|relance|relancer|prochaine action</translation>
    </message>
    <message>
        <source>at|on|by|to|for|and|the|a|an|from|about|of|i|we|he|she|they|who</source>
        <translation>à|a|le|la|les|l|un|une|des|de|du|d|pour|et|sur|au|aux|chez|par|je|j&apos;ai|nous|il|elle|on|qui|est|vers</translation>
    </message>
    <message>
        <source>note:</source>
        <translation>remarque:</translation>
    </message>
    <message>
        <source>day after tomorrow</source>
        <translation>après-demain|aprèsdemain</translation>
    </message>
    <message>
        <source>day before yesterday</source>
        <translation>avant-hier|avanthier</translation>
    </message>
    <message>
        <source>o&apos;clock|oclock|h</source>
        <translation>h|heure|heures</translation>
    </message>
    <message>
        <source>mail sent|email sent|e-mail sent</source>
        <translation>mail envoyé|e-mail envoyé|envoyé un mail|envoyé un e-mail</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>“%1” is not on the list of reasons for %2, and is kept as typed. The list has: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste des motifs de&#xa0;%2, et est gardé tel quel. La liste contient&#xa0;:&#xa0;%3.</translation>
    </message>
</context>
<context>
    <name>ridealong</name>
    <message>
        <source>no change</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 point</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et&#xa0;%2</translation>
    </message>
    <message>
        <source>The model has a fault. %1</source>
        <translation>Le modèle a une erreur.&#xa0;%1</translation>
    </message>
    <message>
        <source>The model has %1 faults. The first: %2</source>
        <translation>Le modèle a&#xa0;%1 erreurs. La première&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>The demonstration was cancelled.</source>
        <translation>La démonstration a été interrompue.</translation>
    </message>
    <message>
        <source>A demonstration needs a new book, and this one has leads.</source>
        <translation>Une démonstration demande un carnet neuf, et celui-ci a déjà des pistes.</translation>
    </message>
    <message>
        <source>A demonstration has 1 to %1 leads.</source>
        <translation>Une démonstration a de 1 à&#xa0;%1 pistes.</translation>
    </message>
    <message>
        <source>A demonstration needs a book with the stages that new books start with.</source>
        <translation>Une démonstration demande un carnet avec les étapes de départ des nouveaux carnets.</translation>
    </message>
    <message>
        <source>some characters could not be read in this encoding</source>
        <translation>certains caractères n’ont pas pu être lus dans cet encodage</translation>
    </message>
    <message>
        <source>the row has zero bytes, so it is not text</source>
        <translation>la ligne a des octets nuls, ce n’est donc pas du texte</translation>
    </message>
    <message>
        <source>a cell is longer than 1 MB</source>
        <translation>une cellule dépasse 1 Mo</translation>
    </message>
    <message>
        <source>the row has more than 4096 columns</source>
        <translation>la ligne a plus de 4096 colonnes</translation>
    </message>
    <message>
        <source>the row is longer than 4 MB</source>
        <translation>la ligne dépasse 4 Mo</translation>
    </message>
    <message>
        <source>a quotation mark opens and never closes</source>
        <translation>un guillemet s’ouvre et ne se ferme jamais</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>separator %1</source>
        <translation>séparateur&#xa0;%1</translation>
    </message>
    <message>
        <source>single quotes</source>
        <translation>guillemets simples</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>pas de guillemets</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>en-tête à la ligne&#xa0;%1</translation>
    </message>
    <message>
        <source>no header, data from line %1</source>
        <translation>pas d’en-tête, données dès la ligne&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>Leads have no field %1.</source>
        <translation>Les pistes n’ont pas de champ&#xa0;%1.</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>virgule décimale</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>point décimal</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>could be read in two ways</source>
        <translation>peut se lire de deux façons</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>%1 n’est rien de&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 is less than nothing</source>
        <translation>%1 est moins que rien</translation>
    </message>
    <message>
        <source>%1 is no place on earth</source>
        <translation>%1 n’est pas un lieu sur terre</translation>
    </message>
    <message>
        <source>%1 is neither a month (2026-11) nor a quarter (2026-Q4)</source>
        <translation>%1 n’est ni un mois (2026-11) ni un trimestre (2026-Q4)</translation>
    </message>
    <message>
        <source>%1 is no grade from A to E</source>
        <translation>%1 n’est pas une note de A à E</translation>
    </message>
    <message>
        <source>%1 is too long for this field; notes would take it</source>
        <translation>%1 est trop long pour ce champ&#xa0;; les remarques le prendraient</translation>
    </message>
    <message>
        <source>The mapping is wrong at &quot;%1&quot;: %2 have no field %3. The fields are: %4.</source>
        <translation>La correspondance est fausse à «&#xa0;%1&#xa0;»&#xa0;:&#xa0;%2 n’ont pas de champ&#xa0;%3. Les champs sont&#xa0;:&#xa0;%4.</translation>
    </message>
    <message>
        <source>The mapping is wrong at &quot;%1&quot;: the file has no such column. Its columns are: %2.</source>
        <translation>La correspondance est fausse à «&#xa0;%1&#xa0;»&#xa0;: le fichier n’a pas cette colonne. Ses colonnes sont&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>The mapping is wrong at &quot;%1&quot;: another column goes to %2 already.</source>
        <translation>La correspondance est fausse à «&#xa0;%1&#xa0;»&#xa0;: une autre colonne va déjà vers&#xa0;%2.</translation>
    </message>
    <message>
        <source>The mapping is wrong at &quot;%1&quot;: %2.</source>
        <translation>La correspondance est fausse à «&#xa0;%1&#xa0;»&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>The mapping is wrong at &quot;%1&quot;: the field holds no numbers.</source>
        <translation>La correspondance est fausse à «&#xa0;%1&#xa0;»&#xa0;: le champ ne contient pas de nombres.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 has no column that is known to hold %2, which every row of %3 needs. Say in a mapping which of its columns does: %4.</source>
        <translation>%1 n’a aucune colonne connue pour contenir&#xa0;%2, dont chaque ligne de&#xa0;%3 a besoin. Dites dans une correspondance laquelle le fait&#xa0;:&#xa0;%4.</translation>
    </message>
    <message>
        <source>Rows can&apos;t be matched by %1: no column of %2 holds it.</source>
        <translation>Les lignes ne peuvent pas être rapprochées par&#xa0;%1&#xa0;: aucune colonne de&#xa0;%2 ne le contient.</translation>
    </message>
    <message>
        <source>dates year-month-day</source>
        <translation>dates année-mois-jour</translation>
    </message>
    <message>
        <source>dates day-month-year</source>
        <translation>dates jour-mois-année</translation>
    </message>
    <message>
        <source>dates month-day-year</source>
        <translation>dates mois-jour-année</translation>
    </message>
    <message>
        <source>%1 characters could not be read; each is now �.</source>
        <translation>%1 caractères n’ont pas pu être lus&#xa0;; chacun est maintenant un �.</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 updated</source>
        <translation>%1 lignes&#xa0;:&#xa0;%2 nouvelles,&#xa0;%3 mises à jour</translation>
    </message>
    <message>
        <source> (%1 records)</source>
        <translation> (%1 enregistrements)</translation>
    </message>
    <message>
        <source>, %1 skipped</source>
        <translation>,&#xa0;%1 laissées de côté</translation>
    </message>
    <message>
        <source>, %1 rejected</source>
        <translation>,&#xa0;%1 rejetées</translation>
    </message>
    <message>
        <source>; %1 look like leads that were there</source>
        <translation>&#xa0;;&#xa0;%1 ressemblent à des pistes déjà présentes</translation>
    </message>
    <message>
        <source>; %1 people added</source>
        <translation>&#xa0;;&#xa0;%1 personnes ajoutées</translation>
    </message>
    <message>
        <source>%1 is no file that can be read twice, as an import does. Save it as a file first.</source>
        <translation>%1 n’est pas un fichier qui se lit deux fois, comme le fait un import. Enregistrez-le d’abord comme fichier.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 est vide&#xa0;: il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>%1 is %2, not a CSV file. Save the rows as CSV in the program that made it.</source>
        <translation>%1 est&#xa0;%2, pas un fichier CSV. Enregistrez les lignes en CSV dans le programme qui l’a fait.</translation>
    </message>
    <message>
        <source>%1 is no text, so it can&apos;t be a CSV file. Nothing was imported.</source>
        <translation>%1 n’est pas du texte, ce ne peut donc pas être un fichier CSV. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 has %2, so there is nothing to import.</source>
        <translation>%1 a&#xa0;%2, il n’y a donc rien à importer.</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <source>a header and no rows</source>
        <translation>un en-tête et aucune ligne</translation>
    </message>
    <message>
        <source>The column %1 was left out: its cells are not what %2 needs, such as %3.</source>
        <translation>La colonne&#xa0;%1 a été laissée de côté&#xa0;: ses cellules ne sont pas ce qu’il faut à&#xa0;%2, comme&#xa0;%3.</translation>
    </message>
    <message>
        <source>The cells of %1 can be read in two ways; %2 was read as is usual here. A mapping can say otherwise.</source>
        <translation>Les cellules de&#xa0;%1 peuvent se lire de deux façons&#xa0;;&#xa0;%2 a été lu comme il est d’usage ici. Une correspondance peut dire autrement.</translation>
    </message>
    <message>
        <source>it must be the key of a field, or null to leave the column out</source>
        <translation>ce doit être la clé d’un champ, ou null pour laisser la colonne de côté</translation>
    </message>
    <message>
        <source>it must be an object of what stands in the file and what it means</source>
        <translation>ce doit être un objet&#xa0;: ce qui est dans le fichier et ce que cela signifie</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>ce doit être un texte</translation>
    </message>
    <message>
        <source>it must be a whole number from 1 to 1,000,000,000</source>
        <translation>ce doit être un nombre entier de 1 à 1&#xa0;000&#xa0;000&#xa0;000</translation>
    </message>
    <message>
        <source>it must be one character, such as , or ; or &quot;tab&quot;</source>
        <translation>ce doit être un caractère, comme , ou&#xa0;; ou &quot;tab&quot;</translation>
    </message>
    <message>
        <source>it must be ymd, dmy or mdy</source>
        <translation>ce doit être ymd, dmy ou mdy</translation>
    </message>
    <message>
        <source>it must be a point or a comma</source>
        <translation>ce doit être un point ou une virgule</translation>
    </message>
    <message>
        <source>it must be utf-8, utf-16, utf-32, windows-1252 or latin-1</source>
        <translation>ce doit être utf-8, utf-16, utf-32, windows-1252 ou latin-1</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>ce doit être un objet</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>ce doit être true ou false</translation>
    </message>
    <message>
        <source>there is no such key; the keys are columns, values, constants, scale, header, date, decimal, delimiter and encoding</source>
        <translation>cette clé n’existe pas&#xa0;; les clés sont columns, values, constants, scale, header, date, decimal, delimiter et encoding</translation>
    </message>
    <message>
        <source>The mapping is no JSON: %1 in line %2.</source>
        <translation>La correspondance n’est pas du JSON&#xa0;:&#xa0;%1 à la ligne&#xa0;%2.</translation>
    </message>
    <message>
        <source>The mapping must be one JSON object, in { and }.</source>
        <translation>La correspondance doit être un objet JSON, entre { et }.</translation>
    </message>
    <message>
        <source>The mapping %1 can&apos;t be read: %2.</source>
        <translation>La correspondance&#xa0;%1 ne peut pas être lue&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>The mapping %1 is too large to be one.</source>
        <translation>La correspondance&#xa0;%1 est trop grande pour en être une.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say field=value.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas champ=valeur.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, puis&#xa0;%2</translation>
    </message>
    <message>
        <source>D and E took %1 of the effort. The limit is %2.</source>
        <translation>D et E ont pris&#xa0;%1 de l’effort. La limite est&#xa0;%2.</translation>
    </message>
    <message>
        <source>A’s got %1 against a goal of %2.</source>
        <translation>Les A ont eu&#xa0;%1 pour un objectif de&#xa0;%2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number</source>
        <translation>&apos;%1&apos; n’est pas un nombre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a date: write 2026-11-21, today or today-30d</source>
        <translation>&apos;%1&apos; n’est pas une date&#xa0;: écrivez 2026-11-21, today ou today-30d</translation>
    </message>
    <message>
        <source>%1 is yes or no</source>
        <translation>%1 est yes ou no</translation>
    </message>
    <message>
        <source>a grade is A, B, C, D or E</source>
        <translation>une note est A, B, C, D ou E</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 est l’un de&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; could be %3</source>
        <translation>%1 &apos;%2&apos; pourrait être&#xa0;%3</translation>
    </message>
    <message>
        <source>there is no %1 &apos;%2&apos;</source>
        <translation>il n’y a pas de&#xa0;%1 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 is not a text, so it cannot contain one</source>
        <translation>%1 n’est pas un texte et ne peut donc pas en contenir</translation>
    </message>
    <message>
        <source>%1 has no order: use = or in</source>
        <translation>%1 n’a pas d’ordre&#xa0;: utilisez = ou in</translation>
    </message>
    <message>
        <source>the filter is too long</source>
        <translation>le filtre est trop long</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Brake: %1 is off the goal for effort</source>
        <translation>Frein&#xa0;:&#xa0;%1 s’écarte de l’objectif d’effort</translation>
    </message>
    <message>
        <source>Oldest: %1, %2 overdue, %3, %4</source>
        <translation>Plus ancienne&#xa0;:&#xa0;%1,&#xa0;%2 de retard,&#xa0;%3,&#xa0;%4</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1 has 1 overdue follow-up worth %2</source>
        <translation>%1 a 1 relance en retard de&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 has %3 overdue follow-ups worth %2</source>
        <translation>%1 a&#xa0;%3 relances en retard de&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 has waited %2 working hours. The promise is %3.</source>
        <translation>%1 attend depuis&#xa0;%2 heures ouvrées. Promis&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;:&#xa0;%2 (%3)</translation>
    </message>
    <message>
        <source>%1 is not known (%2)</source>
        <translation>%1 n’est pas connu (%2)</translation>
    </message>
    <message>
        <source>At most %1 while %2</source>
        <translation>Au plus&#xa0;%1 tant que&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 by the manager.</source>
        <translation>%1 par le manager.</translation>
    </message>
    <message>
        <source>%1 by the manager: %2.</source>
        <translation>%1 par le manager&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1: the model has no criteria.</source>
        <translation>%1&#xa0;: le modèle n’a pas de critères.</translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <translation>%1 grâce à&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1, against it: %2.</source>
        <translation>%1, en sa défaveur&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 for %2; against it: %3.</source>
        <translation>%1 grâce à&#xa0;%2&#xa0;; en sa défaveur&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>No grade is better than an A.</source>
        <translation>Aucune note n’est meilleure qu’un A.</translation>
    </message>
    <message>
        <source>%1 more points make it a grade of %2.</source>
        <translation>%1 points de plus en font un&#xa0;%2.</translation>
    </message>
    <message>
        <source>Closed leads keep their grade.</source>
        <translation>Les pistes closes gardent leur note.</translation>
    </message>
    <message>
        <source>The manager&apos;s grade holds until %1; the model says %2.</source>
        <translation>La note du manager vaut jusqu’au&#xa0;%1&#xa0;; le modèle dit&#xa0;%2.</translation>
    </message>
    <message>
        <source>The manager&apos;s grade holds until it is cleared; the model says %1.</source>
        <translation>La note du manager vaut jusqu’à ce qu’elle soit retirée&#xa0;; le modèle dit&#xa0;%1.</translation>
    </message>
    <message>
        <source>Ask %1: %2 could be %3.</source>
        <translation>Demandez «&#xa0;%1&#xa0;»&#xa0;:&#xa0;%2 pourrait être&#xa0;%3.</translation>
    </message>
    <message>
        <source>Its points alone would make it a grade of %1.</source>
        <translation>Ses points seuls en feraient un&#xa0;%1.</translation>
    </message>
    <message>
        <source>this should be a text, a number, true or false</source>
        <translation>ce devrait être un texte, un nombre, true ou false</translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation>c’est vide</translation>
    </message>
    <message>
        <source>an answer has one of: is; contains; at_least, below; from, to</source>
        <translation>une réponse a l’un de&#xa0;: is&#xa0;; contains&#xa0;; at_least, below&#xa0;; from, to</translation>
    </message>
    <message>
        <source>nothing is at least %1 and below %2</source>
        <translation>rien n’est au moins&#xa0;%1 et sous&#xa0;%2</translation>
    </message>
    <message>
        <source>this is before &apos;from&apos;</source>
        <translation>c’est avant &apos;from&apos;</translation>
    </message>
    <message>
        <source>this should be [latitude, longitude] in degrees</source>
        <translation>ce devrait être [latitude, longitude] en degrés</translation>
    </message>
    <message>
        <source>this is one of fit, need, affordability, awareness</source>
        <translation>c’est l’un de fit, need, affordability, awareness</translation>
    </message>
    <message>
        <source>this is &quot;each&quot;, &quot;once&quot; or a whole number from 1 to 1000</source>
        <translation>c’est &quot;each&quot;, &quot;once&quot; ou un nombre entier de 1 à 1000</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>cela manque</translation>
    </message>
    <message>
        <source>the file is larger than a model can be (1 MiB)</source>
        <translation>le fichier est plus grand que ne peut l’être un modèle (1 Mio)</translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation>ce n’est pas du JSON&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>a model is an object { ... }</source>
        <translation>un modèle est un objet { ... }</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne&#xa0;%1,&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step: its kind, then the company and the time: Call: Acme at 10:00 AM</extracomment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 is what is imported. Choose another file for the rejected rows.</source>
        <translation>%1 est le fichier importé. Choisissez-en un autre pour les lignes rejetées.</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>Il n’y a pas d’import à reprendre.</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>Il n’y a pas d’import&#xa0;%1.</translation>
    </message>
    <message>
        <source>The disk is too full for the backup %1. Your book is as it was. Free some space.</source>
        <translation>Le disque est trop plein pour la sauvegarde&#xa0;%1. Votre carnet est resté tel quel. Libérez de la place.</translation>
    </message>
    <message>
        <source>The backup %1 could not be made: the book is damaged. Run &quot;check&quot; to see where.</source>
        <translation>La sauvegarde&#xa0;%1 n’a pas pu être faite&#xa0;: le carnet est abîmé. «&#xa0;check&#xa0;» montre où.</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>La sauvegarde a été interrompue.</translation>
    </message>
    <message>
        <source>The backup %1 could not be made. Your book is as it was. Check that its folder can be written, or make one elsewhere with &quot;backup&quot;.</source>
        <translation>La sauvegarde&#xa0;%1 n’a pas pu être faite. Votre carnet est resté tel quel. Vérifiez que son dossier est accessible en écriture, ou faites-en une ailleurs avec «&#xa0;backup&#xa0;».</translation>
    </message>
    <message>
        <source>The backup folder %1 can&apos;t be made. Your book is as it was.</source>
        <translation>Le dossier de sauvegarde&#xa0;%1 ne peut pas être créé. Votre carnet est resté tel quel.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written to %1. Everything saved before is safe. Free some space and try again.</source>
        <translation>Le disque est plein, rien n’a donc été écrit dans&#xa0;%1. Tout ce qui était enregistré est en sûreté. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the file or its folder is read-only. Nothing was changed. Copy the book to a folder of your own and open it there.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: le fichier ou son dossier est en lecture seule. Rien n’a été modifié. Copiez le carnet dans un dossier à vous et ouvrez-le là.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was changed. Close it there and try again.</source>
        <translation>%1 est utilisé par un autre programme. Rien n’a été modifié. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short. It was left as it is. Open the newest book of the folder &quot;%2&quot; beside it.</source>
        <translation>%1 est abîmé ou tronqué. Il a été laissé tel quel. Ouvrez le carnet le plus récent du dossier «&#xa0;%2&#xa0;» à côté.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that the folder exists and that you may read it.</source>
        <translation>%1 ne peut pas être ouvert. Vérifiez que le dossier existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed: everything saved before is safe.</source>
        <translation>%1 n’a pas pu être lu ou écrit. Rien n’a été modifié&#xa0;: tout ce qui était enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>%1 rows of %2 point at a %3 that is not in the book.</source>
        <translation>%1 lignes de&#xa0;%2 renvoient à un&#xa0;%3 absent du carnet.</translation>
    </message>
    <message>
        <source>The book&apos;s record of this change can&apos;t be read, so it can&apos;t be taken back.</source>
        <translation>L’enregistrement de cette modification est illisible, elle ne peut donc pas être annulée.</translation>
    </message>
    <message>
        <source>There is no book at %1. Check the name, or make one with &quot;new&quot;.</source>
        <translation>Il n’y a pas de carnet à&#xa0;%1. Vérifiez le nom, ou créez-en un avec «&#xa0;new&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is a folder, not a book. Choose a file that ends in .ridealong.</source>
        <translation>%1 est un dossier, pas un carnet. Choisissez un fichier qui finit par .ridealong.</translation>
    </message>
    <message>
        <source>%1 is not a Ridealong book. It was left as it is.</source>
        <translation>%1 n’est pas un carnet Ridealong. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>You may not read %1. Ask its owner for the right to.</source>
        <translation>Vous n’avez pas le droit de lire&#xa0;%1. Demandez-le à son propriétaire.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is no book. It was left as it is.</source>
        <translation>%1 est vide, ce n’est donc pas un carnet. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 is not a whole Ridealong book. It was left as it is. Open a backup of it.</source>
        <translation>%1 n’est pas un carnet Ridealong complet. Il a été laissé tel quel. Ouvrez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (processus&#xa0;%2 sur&#xa0;%3)</translation>
    </message>
    <message>
        <source>There is no such lead.</source>
        <translation>Cette piste n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such kind of activity.</source>
        <translation>Ce type d’activité n’existe pas.</translation>
    </message>
    <message>
        <source>That day is still to come. Plan a step instead.</source>
        <translation>Ce jour est encore à venir. Prévoyez plutôt une action.</translation>
    </message>
    <message>
        <source>Minutes go from 0 to 1440.</source>
        <translation>Les minutes vont de 0 à 1440.</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>Cette heure n’existe pas.</translation>
    </message>
    <message>
        <source>%1 (%2) %3 and comes before %4 (%5).</source>
        <translation>%1 (%2)&#xa0;%3 et passe avant&#xa0;%4 (%5).</translation>
    </message>
    <message>
        <source>%1’s brake is on and %2 is graded %3: this touch is off policy.</source>
        <translation>Le frein de&#xa0;%1 est mis et&#xa0;%2 est noté&#xa0;%3&#xa0;: ce contact est hors règle.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 est clos.</translation>
    </message>
    <message>
        <source>There is no such person in the book.</source>
        <translation>Cette personne n’est pas dans le carnet.</translation>
    </message>
    <message>
        <source>Say from which day on the goals hold.</source>
        <translation>Dites à partir de quel jour les objectifs valent.</translation>
    </message>
    <message>
        <source>Goals, slack and limit are between 0 and 100 percent.</source>
        <translation>Objectifs, tolérance et limite sont entre 0 et 100 pour cent.</translation>
    </message>
    <message>
        <source>The goals of A, B and C must sum to 100; these sum to %1.</source>
        <translation>Les objectifs de A, B et C doivent faire 100&#xa0;; ceux-ci font&#xa0;%1.</translation>
    </message>
    <message>
        <source>Give a reason for the release. It stands in the history.</source>
        <translation>Donnez un motif. Il figure dans l’historique.</translation>
    </message>
    <message>
        <source>That day is over. Give today or a later one.</source>
        <translation>Ce jour est passé. Donnez aujourd’hui ou un jour suivant.</translation>
    </message>
    <message>
        <source>A release lasts a year at most. Give an earlier day.</source>
        <translation>Un frein est relâché un an au plus. Donnez un jour plus proche.</translation>
    </message>
    <message>
        <source>The brake of %1 is not on.</source>
        <translation>Le frein de&#xa0;%1 n’est pas mis.</translation>
    </message>
    <message>
        <source>A lead needs the name of its company.</source>
        <translation>Une piste a besoin du nom de son entreprise.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Ce champ n’existe pas.</translation>
    </message>
    <message>
        <source>A closed lead keeps the grade that it closed with.</source>
        <translation>Une piste close garde la note qu’elle avait à la clôture.</translation>
    </message>
    <message>
        <source>Give a reason for the grade.</source>
        <translation>Donnez un motif pour la note.</translation>
    </message>
    <message>
        <source>That lead does not wait at intake.</source>
        <translation>Cette piste n’attend pas à l’admission.</translation>
    </message>
    <message>
        <source>Give the rep a reason for the refusal.</source>
        <translation>Donnez au commercial un motif de refus.</translation>
    </message>
    <message>
        <source>Say why the lead deserves another look.</source>
        <translation>Dites pourquoi la piste mérite un second regard.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>A lead cannot be merged with itself.</source>
        <translation>Une piste ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>The lead was lost</source>
        <translation>La piste a été perdue</translation>
    </message>
    <message>
        <source>Comes back from parked</source>
        <translation>Revient de l’attente</translation>
    </message>
    <message>
        <source>There is no such stage.</source>
        <translation>Cette étape n’existe pas.</translation>
    </message>
    <message>
        <source>A lead cannot move in the future. Give today or an earlier day.</source>
        <translation>Une piste ne peut pas changer d’étape dans l’avenir. Donnez aujourd’hui ou un jour précédent.</translation>
    </message>
    <message>
        <source>%1 is an inquiry: say on which day it comes back.</source>
        <translation>%1 est une demande&#xa0;: dites quel jour elle revient.</translation>
    </message>
    <message>
        <source>Why was %1 not won? Give a reason.</source>
        <translation>Pourquoi&#xa0;%1 n’a pas été gagné&#xa0;? Donnez un motif.</translation>
    </message>
    <message>
        <source>“%1” is not ticked. Give a reason for going on without it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas coché. Donnez un motif pour continuer sans.</translation>
    </message>
    <message>
        <source>Which lead?</source>
        <translation>Quelle piste&#xa0;?</translation>
    </message>
    <message>
        <source>No lead is called %1.</source>
        <translation>Aucune piste ne s’appelle&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 leads are called %2. Which one?</source>
        <translation>%1 pistes s’appellent&#xa0;%2. Laquelle&#xa0;?</translation>
    </message>
    <message>
        <source>There is no setting %1. There are: %2.</source>
        <translation>Il n’y a pas de réglage&#xa0;%1. Il y a&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not %4.</source>
        <translation>%1 prend un nombre entier de&#xa0;%2 à&#xa0;%3, pas&#xa0;%4.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3, not %4.</source>
        <translation>%1 prend un nombre de&#xa0;%2 à&#xa0;%3, pas&#xa0;%4.</translation>
    </message>
    <message>
        <source>There is no such step.</source>
        <translation>Cette action n’existe pas.</translation>
    </message>
    <message>
        <source>That step is over already.</source>
        <translation>Cette action est déjà terminée.</translation>
    </message>
    <message>
        <source>There is no such kind of step.</source>
        <translation>Ce type d’action n’existe pas.</translation>
    </message>
    <message>
        <source>A step needs a day.</source>
        <translation>Une action a besoin d’un jour.</translation>
    </message>
    <message>
        <source>Say why the step is dropped.</source>
        <translation>Dites pourquoi l’action est abandonnée.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <source>That view is part of the program, so it stays.</source>
        <translation>Cette vue fait partie du programme, elle reste donc.</translation>
    </message>
    <message>
        <source>%1 brake is on.</source>
        <translation>Le frein de&#xa0;%1 est mis.</translation>
    </message>
    <message>
        <source>%1 brakes are on.</source>
        <translation>Les freins de&#xa0;%1 sont mis.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>So many hours: 6.5 h</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>%1’</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1’s</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>No effort is logged in this week yet.</source>
        <translation>Aucun effort n’est encore saisi cette semaine.</translation>
    </message>
    <message>
        <source>No effort was logged in week %1.</source>
        <translation>Aucun effort n’a été saisi la semaine&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 of the team’s effort goes to A’s; the goal is %2.</source>
        <translation>%1 de l’effort de l’équipe va aux A&#xa0;; l’objectif est&#xa0;%2.</translation>
    </message>
    <message>
        <source>Everyone is on goal.</source>
        <translation>Tout le monde est dans l’objectif.</translation>
    </message>
    <message>
        <source>New leads below B from %1 wait for your yes until two weeks in a row are on goal.</source>
        <translation>Les nouvelles pistes de&#xa0;%1 sous B attendent votre oui jusqu’à deux semaines de suite dans l’objectif.</translation>
    </message>
    <message>
        <source>%1 hours of effort.</source>
        <translation>%1 heures d’effort.</translation>
    </message>
    <message>
        <source>No effort is logged.</source>
        <translation>Aucun effort saisi.</translation>
    </message>
    <message>
        <source>Moving %1 to A’s reaches the goal.</source>
        <translation>Déplacer&#xa0;%1 vers les A atteint l’objectif.</translation>
    </message>
    <message>
        <source>%1, no touch for %2 days or more</source>
        <translation>%1, sans contact depuis&#xa0;%2 jours ou plus</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source># Keys</source>
        <translation># Touches</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Single letters work where no text field has the focus. Tab goes from control to control, Space presses the one that has the focus, Escape leaves a field, a form or this window.</source>
        <translation>Les lettres seules agissent là où aucun champ de texte n’a le focus. Tab va d’un élément à l’autre, Espace presse celui qui a le focus, Échap quitte un champ, un formulaire ou cette fenêtre.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>%1 to %2: forecast %3</source>
        <translation>%1 vers&#xa0;%2&#xa0;: prévision&#xa0;%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou&#xa0;%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>the model’s</source>
        <translation>celle du modèle</translation>
    </message>
    <message>
        <source>It waits for the manager at intake</source>
        <translation>Elle attend le manager à l’admission</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 pistes</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Saisir un appel</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Passer à</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Donner à</translation>
    </message>
    <message>
        <source>Set the grade</source>
        <translation>Fixer la note</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No leads yet. Add the first one, or import a file.</source>
        <translation>Pas encore de pistes. Ajoutez la première, ou importez un fichier.</translation>
    </message>
    <message>
        <source>No lead is open.</source>
        <translation>Aucune piste n’est ouverte.</translation>
    </message>
    <message>
        <source>One A or B lead is open.</source>
        <translation>Une piste A ou B est ouverte.</translation>
    </message>
    <message>
        <source>%1 A and B leads are open.</source>
        <translation>%1 pistes A et B sont ouvertes.</translation>
    </message>
    <message>
        <source>No A is neglected</source>
        <translation>Aucune A n’est délaissée</translation>
    </message>
    <message>
        <source>One A is neglected</source>
        <translation>Une A est délaissée</translation>
    </message>
    <message>
        <source>%1 A’s are neglected</source>
        <translation>%1 A sont délaissées</translation>
    </message>
    <message>
        <source>each open lead has a next step.</source>
        <translation>chaque piste ouverte a une prochaine action.</translation>
    </message>
    <message>
        <source>one open lead has no next step.</source>
        <translation>une piste ouverte n’a pas de prochaine action.</translation>
    </message>
    <message>
        <source>%1 open leads have no next step.</source>
        <translation>%1 pistes ouvertes n’ont pas de prochaine action.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1 d overdue</source>
        <translation>%1 j de retard</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>à faire aujourd’hui</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>%1 jours de retard</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>pour le&#xa0;%1</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Pas de note</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Note&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 %2 percent</source>
        <translation>%1&#xa0;%2 pour cent</translation>
    </message>
    <message>
        <source>no effort logged</source>
        <translation>aucun effort saisi</translation>
    </message>
    <message>
        <source>goal for A %1 percent</source>
        <translation>objectif pour A&#xa0;%1 pour cent</translation>
    </message>
    <message>
        <source>Stage %1, %2 of %3</source>
        <translation>Étape&#xa0;%1,&#xa0;%2 sur&#xa0;%3</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>off policy</source>
        <translation>hors règle</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Passée de&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Came in at %1</source>
        <translation>Entrée à l’étape&#xa0;%1</translation>
    </message>
    <message>
        <source>Grade %1 became %2</source>
        <translation>De note&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1&#xa0;: modifié</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;:&#xa0;%2 →&#xa0;%3</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>interlocuteur principal</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Do something with %1</source>
        <translation>Agir sur&#xa0;%1</translation>
    </message>
    <message>
        <source>Set the next step</source>
        <translation>Fixer la prochaine action</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>A, overdue</source>
        <translation>A, en retard</translation>
    </message>
    <message>
        <source>A, today</source>
        <translation>A, aujourd’hui</translation>
    </message>
    <message>
        <source>B and C, after the A’s</source>
        <translation>B et C, après les A</translation>
    </message>
    <message>
        <source>Touched today, without a next step</source>
        <translation>Contactées aujourd’hui, sans prochaine action</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 à risque</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Fait aujourd’hui</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written.</source>
        <translation>Impossible d’écrire dans le dossier&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Lead focus, follow-up and ride-alongs for field sales managers.</source>
        <translation>Priorités, relances et visites accompagnées pour responsables de commerciaux terrain.</translation>
    </message>
    <message>
        <source>The book to open; else the last one.</source>
        <translation>Le carnet à ouvrir&#xa0;; sinon le dernier.</translation>
    </message>
    <message>
        <source>The book to open.</source>
        <translation>Le carnet à ouvrir.</translation>
    </message>
    <message>
        <source>Who you are; else the owner of the book.</source>
        <translation>Qui vous êtes&#xa0;; sinon le propriétaire du carnet.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Écrire une image de la fenêtre et terminer.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>Taille de la fenêtre, comme 1440x900.</translation>
    </message>
    <message>
        <source>light, dark or contrast.</source>
        <translation>light, dark ou contrast.</translation>
    </message>
    <message>
        <source>Size of the text, 0.9 to 1.5.</source>
        <translation>Taille du texte, de 0.9 à 1.5.</translation>
    </message>
    <message>
        <source>The day to take for today, such as 2026-11-21.</source>
        <translation>Le jour à prendre pour aujourd’hui, comme 2026-11-21.</translation>
    </message>
    <message>
        <source>--size takes a size such as 1440x900, not %1.</source>
        <translation>--size prend une taille comme 1440x900, pas&#xa0;%1.</translation>
    </message>
    <message>
        <source>--theme takes light, dark or contrast, not %1.</source>
        <translation>--theme prend light, dark ou contrast, pas&#xa0;%1.</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.9 to 1.5, not %1.</source>
        <translation>--scale prend un nombre de 0.9 à 1.5, pas&#xa0;%1.</translation>
    </message>
    <message>
        <source>--today takes a date such as 2026-11-21, not %1.</source>
        <translation>--today prend une date comme 2026-11-21, pas&#xa0;%1.</translation>
    </message>
    <message>
        <source>One book at a time: you named %1.</source>
        <translation>Un carnet à la fois&#xa0;: vous avez nommé&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 brake is on</source>
        <translation>Le frein de&#xa0;%1 est mis</translation>
    </message>
    <message>
        <source>%1 brakes are on</source>
        <translation>Les freins de&#xa0;%1 sont mis</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>One thing needs you.</source>
        <translation>Une chose vous attend.</translation>
    </message>
    <message>
        <source>%1 things need you.</source>
        <translation>%1 choses vous attendent.</translation>
    </message>
    <message>
        <source>%1 waits in overdue follow-ups</source>
        <translation>%1 attendent dans des relances en retard</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, et&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1&#xa0;%2.</translation>
    </message>
    <message>
        <source>Save the weekly report</source>
        <translation>Enregistrer le rapport hebdomadaire</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Writing the weekly report</source>
        <translation>Écriture du rapport hebdomadaire</translation>
    </message>
    <message>
        <source>en, de or fr.</source>
        <translation>en, de ou fr.</translation>
    </message>
    <message>
        <source>--language takes en, de or fr, not %1.</source>
        <translation>--language prend en, de ou fr, pas&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 cards</source>
        <translation>%1 cartes</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>Prévision&#xa0;%1</translation>
    </message>
    <message>
        <source>Give the book a name: your company, or your team.</source>
        <translation>Donnez un nom au carnet&#xa0;: votre entreprise, ou votre équipe.</translation>
    </message>
    <message>
        <source>The name is too long. %1 letters are the most.</source>
        <translation>Le nom est trop long.&#xa0;%1 lettres au plus.</translation>
    </message>
    <message>
        <source>Nobody in the book is called %1.</source>
        <translation>Personne dans le carnet ne s’appelle&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 is not a manager, and a manager owns this book.</source>
        <translation>%1 n’est pas manager, et ce carnet est à un manager.</translation>
    </message>
    <message>
        <source>%1 is not active any more.</source>
        <translation>%1 n’est plus actif.</translation>
    </message>
    <message>
        <source>A currency is a code of three capital letters such as EUR, not %1.</source>
        <translation>Une devise est un code de trois majuscules comme EUR, pas&#xa0;%1.</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 have other decimals, so this book can&apos;t change from one to the other. Make a new book.</source>
        <translation>Les montants en&#xa0;%1 et&#xa0;%2 n’ont pas les mêmes décimales, ce carnet ne peut donc pas passer de l’une à l’autre. Créez un nouveau carnet.</translation>
    </message>
    <message>
        <source>Holidays are dates such as 2026-12-25 with spaces between, not %1.</source>
        <translation>Les jours fériés sont des dates comme 2026-12-25 séparées par des espaces, pas&#xa0;%1.</translation>
    </message>
    <message>
        <source>A reason has %1 letters at most.</source>
        <translation>Un motif a&#xa0;%1 lettres au plus.</translation>
    </message>
    <message>
        <source>Keep at least one reason. A lost lead needs one.</source>
        <translation>Gardez au moins un motif. Une piste perdue en a besoin.</translation>
    </message>
    <message>
        <source>Whose book it is, a manager&apos;s or a rep&apos;s, can&apos;t be changed once it is made.</source>
        <translation>À qui est le carnet, à un manager ou à un commercial, ne peut plus changer une fois créé.</translation>
    </message>
    <message>
        <source>The page to show, such as today or settings/week.</source>
        <translation>La page à montrer, comme today ou settings/week.</translation>
    </message>
    <message>
        <source>There is no such field, or it is archived.</source>
        <translation>Ce champ n’existe pas, ou il est archivé.</translation>
    </message>
    <message>
        <source>Give the field a name.</source>
        <translation>Donnez un nom au champ.</translation>
    </message>
    <message>
        <source>A name has %1 letters at most.</source>
        <translation>Un nom a&#xa0;%1 lettres au plus.</translation>
    </message>
    <message>
        <source>Leads have a field called %1.</source>
        <translation>Les pistes ont déjà un champ nommé&#xa0;%1.</translation>
    </message>
    <message>
        <source>A field holds text, a number, a date, a choice, or yes or no.</source>
        <translation>Un champ contient du texte, un nombre, une date, un choix, ou oui ou non.</translation>
    </message>
    <message>
        <source>A choice has %1 letters at most, and no “|”.</source>
        <translation>Un choix a&#xa0;%1 lettres au plus, et pas de «&#xa0;|&#xa0;».</translation>
    </message>
    <message>
        <source>Give the field at least one choice, a line each.</source>
        <translation>Donnez au champ au moins un choix, un par ligne.</translation>
    </message>
    <message>
        <source>The grading model reads %1. Take it out of the model first.</source>
        <translation>Le modèle de notation lit&#xa0;%1. Retirez-le d’abord du modèle.</translation>
    </message>
    <message>
        <source>The view %1 shows %2. Save it without that field first.</source>
        <translation>La vue&#xa0;%1 montre&#xa0;%2. Enregistrez-la d’abord sans ce champ.</translation>
    </message>
    <message>
        <source>%1 keeps its type. Leads with a value in it: %2.</source>
        <translation>%1 garde son type. Pistes avec une valeur&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 is no field of choices.</source>
        <translation>%1 n’est pas un champ à choix.</translation>
    </message>
    <message>
        <source>Leads have “%1”, so it stays among the choices.</source>
        <translation>Des pistes ont «&#xa0;%1&#xa0;», il reste donc parmi les choix.</translation>
    </message>
    <message>
        <source>There is no such archived field.</source>
        <translation>Ce champ archivé n’existe pas.</translation>
    </message>
    <message>
        <source>Give the kind of activity a name.</source>
        <translation>Donnez un nom au type d’activité.</translation>
    </message>
    <message>
        <source>There is a kind called %1.</source>
        <translation>Il y a déjà un type nommé&#xa0;%1.</translation>
    </message>
    <message>
        <source>Enter whole minutes from %1 to %2.</source>
        <translation>Entrez des minutes entières de&#xa0;%1 à&#xa0;%2.</translation>
    </message>
    <message>
        <source>The quick log writes %1, so it stays. It can have another name.</source>
        <translation>La saisie rapide écrit&#xa0;%1, il reste donc. Il peut avoir un autre nom.</translation>
    </message>
    <message>
        <source>The grading model counts %1, so it stays. It can have another name.</source>
        <translation>Le modèle de notation compte&#xa0;%1, il reste donc. Il peut avoir un autre nom.</translation>
    </message>
    <message>
        <source>%1 stands in the history (%2), so it stays. It can have another name.</source>
        <translation>%1 est dans l’historique (%2), il reste donc. Il peut avoir un autre nom.</translation>
    </message>
    <message>
        <source>Give the stage a name.</source>
        <translation>Donnez un nom à l’étape.</translation>
    </message>
    <message>
        <source>There is a stage called %1.</source>
        <translation>Il y a déjà une étape nommée&#xa0;%1.</translation>
    </message>
    <message>
        <source>A process needs an open stage, a won one and a lost one, and %1 is the last of its type.</source>
        <translation>Un processus demande une étape ouverte, une gagnée et une perdue, et&#xa0;%1 est la dernière de son type.</translation>
    </message>
    <message>
        <source>%1 %2 Leads in it: %3.</source>
        <translation>%1&#xa0;%2 Pistes à cette étape&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 %2 Moves of leads through it are kept: %3.</source>
        <translation>%1&#xa0;%2 Passages de pistes conservés&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>A criterion has %1 letters at most.</source>
        <translation>Un critère a&#xa0;%1 lettres au plus.</translation>
    </message>
    <message>
        <source>There is no such process.</source>
        <translation>Ce processus n’existe pas.</translation>
    </message>
    <message>
        <source>keeps its type, so that what was won and lost stays true.</source>
        <translation>garde son type, pour que le gagné et le perdu restent vrais.</translation>
    </message>
    <message>
        <source>A probability is between 0 and 100 percent.</source>
        <translation>Une probabilité est entre 0 et 100 pour cent.</translation>
    </message>
    <message>
        <source>What is won counts in full.</source>
        <translation>Ce qui est gagné compte en entier.</translation>
    </message>
    <message>
        <source>What is lost or parked counts nothing.</source>
        <translation>Ce qui est perdu ou en attente ne compte pas.</translation>
    </message>
    <message>
        <source>Enter whole days from 1 to %1, or nothing.</source>
        <translation>Entrez des jours entiers de 1 à&#xa0;%1, ou rien.</translation>
    </message>
    <message>
        <source>Only leads in an open stage can be idle.</source>
        <translation>Seules les pistes dans une étape ouverte peuvent être dormantes.</translation>
    </message>
    <message>
        <source>Criteria are asked when a lead leaves an open stage. %1 is none.</source>
        <translation>Les critères sont demandés quand une piste quitte une étape ouverte.&#xa0;%1 n’en est pas une.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Entrez un nom.</translation>
    </message>
    <message>
        <source>There is a %1 in the team.</source>
        <translation>Il y a déjà&#xa0;%1 dans l’équipe.</translation>
    </message>
    <message>
        <source>Initials are one to four letters.</source>
        <translation>Les initiales ont une à quatre lettres.</translation>
    </message>
    <message>
        <source>%1 has these initials.</source>
        <translation>%1 a ces initiales.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@company.com.</source>
        <translation>Une adresse e-mail ressemble à nom@entreprise.fr.</translation>
    </message>
    <message>
        <source>%1 has this e-mail address.</source>
        <translation>%1 a cette adresse e-mail.</translation>
    </message>
    <message>
        <source>A role is rep or manager.</source>
        <translation>Un rôle est rep ou manager.</translation>
    </message>
    <message>
        <source>%1 owns this book, so the role stays manager.</source>
        <translation>Ce carnet est à&#xa0;%1, son rôle reste donc manager.</translation>
    </message>
    <message>
        <source>People report to %1. Give them another manager first.</source>
        <translation>Des personnes dépendent de&#xa0;%1. Donnez-leur d’abord un autre manager.</translation>
    </message>
    <message>
        <source>%1 is not a manager.</source>
        <translation>%1 n’est pas manager.</translation>
    </message>
    <message>
        <source>%1 would then report to themselves.</source>
        <translation>%1 dépendrait alors de soi-même.</translation>
    </message>
    <message>
        <source>Enter a whole number of leads from 0 to %1.</source>
        <translation>Entrez un nombre entier de pistes de 0 à&#xa0;%1.</translation>
    </message>
    <message>
        <source>An hour costs nothing or more.</source>
        <translation>Une heure coûte zéro ou plus.</translation>
    </message>
    <message>
        <source>%1 owns this book. Give it another owner first, under Company.</source>
        <translation>Ce carnet est à&#xa0;%1. Donnez-lui d’abord un autre propriétaire, sous «&#xa0;Entreprise&#xa0;».</translation>
    </message>
    <message>
        <source>%1 owns this book, so the name stays.</source>
        <translation>Ce carnet est à&#xa0;%1, le nom reste donc.</translation>
    </message>
    <message>
        <source>%1 stands at leads, activities or goals, so the name stays. Make %1 inactive instead.</source>
        <translation>%1 figure dans des pistes, activités ou objectifs, le nom reste donc. Rendez plutôt&#xa0;%1 inactif.</translation>
    </message>
    <message>
        <source>That is worked out by the program, so it cannot be set.</source>
        <translation>Le programme le calcule, cela ne se fixe donc pas.</translation>
    </message>
    <message>
        <source>Give the tag a name.</source>
        <translation>Donnez un nom à l’étiquette.</translation>
    </message>
    <message>
        <source>A tag has no comma. Add one tag after the other.</source>
        <translation>Une étiquette n’a pas de virgule. Ajoutez-les l’une après l’autre.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>The tag %1 was added</source>
        <translation>Étiquette&#xa0;%1 ajoutée</translation>
    </message>
    <message>
        <source>The tag %1 was taken away</source>
        <translation>Étiquette&#xa0;%1 retirée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 was set</source>
        <translation>%1&#xa0;: fixé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 is no date. Write it as %2.</source>
        <translation>%1 n’est pas une date. Écrivez-la comme&#xa0;%2.</translation>
    </message>
    <message>
        <source>nobody is called %1</source>
        <translation>personne ne s’appelle&#xa0;%1</translation>
    </message>
    <message>
        <source>One lead is in %1.</source>
        <translation>Une piste est dans&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 leads are in %2.</source>
        <translation>%1 pistes sont dans&#xa0;%2.</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Export de la liste</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>pistes</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>No lead is likely another one.</source>
        <translation>Aucune piste n’est sans doute une autre.</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>The first %1 of %2 leads. Narrow the list to print the others.</source>
        <translation>Les&#xa0;%1 premières pistes sur&#xa0;%2. Restreignez la liste pour imprimer les autres.</translation>
    </message>
    <message>
        <source>That view is part of the program, so it keeps its name.</source>
        <translation>Cette vue fait partie du programme, elle garde donc son nom.</translation>
    </message>
    <message>
        <source>There is a view %1 already.</source>
        <translation>Il y a déjà une vue&#xa0;%1.</translation>
    </message>
    <message>
        <source>No lead is deleted.</source>
        <translation>Aucune piste n’est supprimée.</translation>
    </message>
    <message>
        <source>Keys to press before the picture, such as &quot;&lt;Ctrl+K&gt;acme&quot;.</source>
        <translation>Touches à presser avant l’image, comme «&#xa0;&lt;Ctrl+K&gt;acme&#xa0;».</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows and these are %2. Name a file that ends in .csv, or filter the list.</source>
        <translation>Une feuille contient %1 lignes et celles-ci sont %2. Donnez un fichier qui finit par .csv, ou filtrez la liste.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 of %2 rows are clones of your best accounts (80% alike or more).</source>
        <translation>%1 lignes sur&#xa0;%2 sont des clones de vos meilleurs comptes (80&#xa0;% de ressemblance ou plus).</translation>
    </message>
    <message>
        <source>%1 of the first %2 rows are clones of your best accounts (80% alike or more).</source>
        <translation>%1 des&#xa0;%2 premières lignes sont des clones de vos meilleurs comptes (80&#xa0;% de ressemblance ou plus).</translation>
    </message>
    <message>
        <source>Too little is known of the best accounts to say how much they are alike.</source>
        <translation>On sait trop peu des meilleurs comptes pour dire combien ils se ressemblent.</translation>
    </message>
    <message>
        <source>The best accounts are unlike each other (%1% alike on average), so a clone of one says little about the others. Choose best accounts of one kind.</source>
        <translation>Les meilleurs comptes ne se ressemblent pas (%1&#xa0;% de ressemblance en moyenne), un clone de l’un dit donc peu des autres. Choisissez des meilleurs comptes d’un seul genre.</translation>
    </message>
    <message>
        <source>There are no best accounts yet. Mark some of your customers as best accounts, or win the first leads.</source>
        <translation>Il n’y a pas encore de meilleurs comptes. Marquez certains de vos clients comme meilleurs comptes, ou gagnez les premières pistes.</translation>
    </message>
    <message>
        <source>There is one best account to compare with. With three or more the likeness says more.</source>
        <translation>Il y a un meilleur compte avec quoi comparer. Avec trois ou plus, la ressemblance en dit plus.</translation>
    </message>
    <message>
        <source>There are two best accounts to compare with. With three or more the likeness says more.</source>
        <translation>Il y a deux meilleurs comptes avec quoi comparer. Avec trois ou plus, la ressemblance en dit plus.</translation>
    </message>
    <message>
        <source>The %1 most valuable of %2 best accounts are compared with.</source>
        <translation>La comparaison se fait avec les&#xa0;%1 plus grands en valeur des&#xa0;%2 meilleurs comptes.</translation>
    </message>
    <message>
        <source>Nothing was sold in the last %1 months, so the best accounts of all time are taken.</source>
        <translation>Rien n’a été vendu dans les&#xa0;%1 derniers mois, les meilleurs comptes de toujours sont donc pris.</translation>
    </message>
    <message>
        <source>Clones are won more often than other A’s: %1 against %2.</source>
        <translation>Les clones sont gagnés plus souvent que les autres A&#xa0;:&#xa0;%1 contre&#xa0;%2.</translation>
    </message>
    <message>
        <source>Clones are won less often than other A’s: %1 against %2.</source>
        <translation>Les clones sont gagnés moins souvent que les autres A&#xa0;:&#xa0;%1 contre&#xa0;%2.</translation>
    </message>
    <message>
        <source>Of the clones %1 were won, of the other A’s %2. That is too close to tell them apart.</source>
        <translation>Parmi les clones,&#xa0;%1 ont été gagnés, parmi les autres A&#xa0;%2. C’est trop proche pour les distinguer.</translation>
    </message>
    <message>
        <source>No clones have been given to reps yet.</source>
        <translation>Aucun clone n’a encore été donné aux commerciaux.</translation>
    </message>
    <message>
        <source>Too few to compare: at least %1 closed clones and %1 closed other A’s are needed.</source>
        <translation>Trop peu pour comparer&#xa0;: il faut au moins&#xa0;%1 clones clos et&#xa0;%1 autres A clos.</translation>
    </message>
    <message>
        <source>a new version of the model</source>
        <translation>une nouvelle version du modèle</translation>
    </message>
    <message>
        <source>the manager’s grade</source>
        <translation>la note du manager</translation>
    </message>
    <message>
        <source>the end of the manager’s grade</source>
        <translation>la fin de la note du manager</translation>
    </message>
    <message>
        <source>a gate</source>
        <translation>une barrière</translation>
    </message>
    <message>
        <source>time alone</source>
        <translation>le temps seul</translation>
    </message>
    <message>
        <source>opening it again</source>
        <translation>la réouverture</translation>
    </message>
    <message>
        <source>a change of the settings</source>
        <translation>une modification des réglages</translation>
    </message>
    <message>
        <source>One %1 became %2</source>
        <translation>Un&#xa0;%1 est devenu&#xa0;%2</translation>
    </message>
    <message>
        <source>%L1 %2’s became %3</source>
        <translation>%L1&#xa0;%2 sont devenus&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <translation>%1&#xa0;%L2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, from %2.</source>
        <translation>%1, par&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1: %L2 of them from %3.</source>
        <translation>%1&#xa0;:&#xa0;%L2 d’entre eux par&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1: %L2 of them from %3, %L4 from %5.</source>
        <translation>%1&#xa0;:&#xa0;%L2 d’entre eux par&#xa0;%3,&#xa0;%L4 par&#xa0;%5.</translation>
    </message>
    <message>
        <source>No grade moved in %1 days.</source>
        <translation>Aucune note n’a bougé en&#xa0;%1 jours.</translation>
    </message>
    <message>
        <source>In %1 days: grades that got better %L2, that got worse %L3.</source>
        <translation>En&#xa0;%1 jours&#xa0;: notes en hausse&#xa0;%L2, en baisse&#xa0;%L3.</translation>
    </message>
    <message>
        <source>until it is taken back</source>
        <translation>jusqu’à ce qu’elle soit retirée</translation>
    </message>
    <message>
        <source>lapsed after %1</source>
        <translation>échue après le&#xa0;%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au&#xa0;%1</translation>
    </message>
    <message>
        <source>Closed leads: %1, each graded by what was known before it closed.</source>
        <translation>Pistes closes&#xa0;:&#xa0;%1, chacune notée d’après ce qu’on savait avant sa clôture.</translation>
    </message>
    <message>
        <source>Closed leads: %1. They were entered when already closed, so they are graded by what the book says now.</source>
        <translation>Pistes closes&#xa0;:&#xa0;%1. Elles ont été saisies déjà closes et sont donc notées d’après ce que dit le carnet aujourd’hui.</translation>
    </message>
    <message>
        <source>Closed leads: %1. Graded by what was known before they closed: %2. Entered when already closed and so graded by what the book says now: %3.</source>
        <translation>Pistes closes&#xa0;:&#xa0;%1. Notées d’après ce qu’on savait avant leur clôture&#xa0;:&#xa0;%2. Saisies déjà closes et donc notées d’après ce que dit le carnet aujourd’hui&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>version %1 of the model</source>
        <translation>version&#xa0;%1 du modèle</translation>
    </message>
    <message>
        <source>graded by the manager</source>
        <translation>notée par le manager</translation>
    </message>
    <message>
        <source>the manager’s grade ended</source>
        <translation>la note du manager a pris fin</translation>
    </message>
    <message>
        <source>time went by</source>
        <translation>le temps a passé</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>rouverte</translation>
    </message>
    <message>
        <source>the settings changed</source>
        <translation>les réglages ont changé</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>the file is UTF-16: save it as UTF-8</source>
        <translation>le fichier est en UTF-16&#xa0;: enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>ce n’est pas du texte</translation>
    </message>
    <message>
        <source>a letter here is not UTF-8: save the file as UTF-8</source>
        <translation>une lettre ici n’est pas en UTF-8&#xa0;: enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>It alone ranks a won lead above a lost one in %1 of pairs, far better than what is known beforehand usually does. It may be filled in only once the outcome shows.</source>
        <translation>À lui seul, il classe une piste gagnée au-dessus d’une perdue dans&#xa0;%1 des paires, bien mieux que ne le fait d’habitude ce qu’on sait d’avance. Il n’est peut-être rempli qu’une fois l’issue visible.</translation>
    </message>
    <message>
        <source>It is known for %1 of the won and %2 of the lost leads: whether it was filled in seems to follow from how the deal went.</source>
        <translation>Il est connu pour&#xa0;%1 des pistes gagnées et&#xa0;%2 des perdues&#xa0;: qu’il soit rempli semble dépendre du cours de l’affaire.</translation>
    </message>
    <message>
        <source>It is known for %1 of the closed leads but only %2 of the open ones, so it seems to be filled in when a lead is closed.</source>
        <translation>Il est connu pour&#xa0;%1 des pistes closes mais seulement&#xa0;%2 des ouvertes, il semble donc être rempli à la clôture.</translation>
    </message>
    <message>
        <source>It was filled in or changed once the lead was closed for %1 of the leads of which the book knows it.</source>
        <translation>Il a été rempli ou modifié une fois la piste close pour&#xa0;%1 des pistes dont le carnet le sait.</translation>
    </message>
    <message>
        <source>this answer never counts: an earlier one always holds first</source>
        <translation>cette réponse ne compte jamais&#xa0;: une précédente s’applique toujours d’abord</translation>
    </message>
    <message>
        <source>only distance_km is measured from a place</source>
        <translation>seul distance_km se mesure depuis un lieu</translation>
    </message>
    <message>
        <source>only days_since counts from a date</source>
        <translation>seul days_since compte depuis une date</translation>
    </message>
    <message>
        <source>no answer of this criterion gives points</source>
        <translation>aucune réponse de ce critère ne donne de points</translation>
    </message>
    <message>
        <source>the book has no activities of the kind &apos;%1&apos;</source>
        <translation>le carnet n’a pas d’activités du type &apos;%1&apos;</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>cette clé n’est pas connue</translation>
    </message>
    <message>
        <source>this key is not known; &apos;%1&apos; is</source>
        <translation>cette clé n’est pas connue&#xa0;; &apos;%1&apos; l’est</translation>
    </message>
    <message>
        <source>this should be a number: %1 without quotes</source>
        <translation>ce devrait être un nombre&#xa0;:&#xa0;%1 sans guillemets</translation>
    </message>
    <message>
        <source>this should be a number</source>
        <translation>ce devrait être un nombre</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>de&#xa0;%1 à moins de&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de&#xa0;%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 is new, with %2 points.</source>
        <translation>%1 est nouveau, avec&#xa0;%2 points.</translation>
    </message>
    <message>
        <source>%1 has %2 points instead of %3.</source>
        <translation>%1 a&#xa0;%2 points au lieu de&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 is gone; it had %2 points.</source>
        <translation>%1 est retiré&#xa0;; il avait&#xa0;%2 points.</translation>
    </message>
    <message>
        <source>%1 reads something else.</source>
        <translation>%1 lit autre chose.</translation>
    </message>
    <message>
        <source>The answers of %1 are others.</source>
        <translation>Les réponses de&#xa0;%1 ont changé.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 s’appelle maintenant&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 stands under another dimension.</source>
        <translation>%1 est dans une autre dimension.</translation>
    </message>
    <message>
        <source>%1 starts at %2 instead of %3.</source>
        <translation>%1 commence à&#xa0;%2 au lieu de&#xa0;%3.</translation>
    </message>
    <message>
        <source>New gate: %1.</source>
        <translation>Nouvelle barrière&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Gate gone: %1.</source>
        <translation>Barrière retirée&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>at most %1 while %2</source>
        <translation>au plus&#xa0;%1 tant que&#xa0;%2</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>contient&#xa0;%1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>Its field is gone</source>
        <translation>Son champ n’existe plus</translation>
    </message>
    <message>
        <source>Distance bands</source>
        <translation>Tranches de distance</translation>
    </message>
    <message>
        <source>Similarity bands</source>
        <translation>Tranches de ressemblance</translation>
    </message>
    <message>
        <source>Days since a date</source>
        <translation>Jours depuis une date</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Date bands</source>
        <translation>Tranches de dates</translation>
    </message>
    <message>
        <source>Number bands</source>
        <translation>Tranches de nombres</translation>
    </message>
    <message>
        <source>Pick from list</source>
        <translation>Choix dans une liste</translation>
    </message>
    <message>
        <source>The engagement rules are others.</source>
        <translation>Les règles d’engagement ont changé.</translation>
    </message>
    <message>
        <source>Hot starts at %1 and warm at %2.</source>
        <translation>Chaude commence à&#xa0;%1 et tiède à&#xa0;%2.</translation>
    </message>
    <message>
        <source>Left out as a possible leak.</source>
        <translation>Laissé de côté comme fuite possible.</translation>
    </message>
    <message>
        <source>No closed lead has a value.</source>
        <translation>Aucune piste close n’a de valeur.</translation>
    </message>
    <message>
        <source>Left out because the next leads will all come later.</source>
        <translation>Laissé de côté parce que les prochaines pistes viendront toutes plus tard.</translation>
    </message>
    <message>
        <source>Left out because nearly every lead has a value of its own.</source>
        <translation>Laissé de côté parce que presque chaque piste a sa propre valeur.</translation>
    </message>
    <message>
        <source>Left out because too few leads share a value, or all have the same.</source>
        <translation>Laissé de côté parce que trop peu de pistes partagent une valeur, ou que toutes ont la même.</translation>
    </message>
    <message>
        <source>Left out because it tells no more than chance would.</source>
        <translation>Laissé de côté parce qu’il n’en dit pas plus que le hasard.</translation>
    </message>
    <message>
        <source>Left out because it adds nothing to the others.</source>
        <translation>Laissé de côté parce qu’il n’ajoute rien aux autres.</translation>
    </message>
    <message>
        <source>Suggested scorecard</source>
        <translation>Grille proposée</translation>
    </message>
    <message>
        <source>Learned from %1 closed leads, %2 of them won. A is the best fifth of them, B the next fifth, and so on. A value that hardly any of them had gets the points of an average one.</source>
        <translation>Appris de&#xa0;%1 pistes closes, dont&#xa0;%2 gagnées. A est leur meilleur cinquième, B le cinquième suivant, et ainsi de suite. Une valeur que presque aucune n’avait reçoit les points d’une valeur moyenne.</translation>
    </message>
    <message>
        <source>Nothing that is known of the closed leads beforehand tells the won from the lost.</source>
        <translation>Rien de ce qu’on sait d’avance des pistes closes ne distingue les gagnées des perdues.</translation>
    </message>
    <message>
        <source>Of a won and a lost lead, the scorecard ranks the won one higher in %1 of 100 cases (95% range %2 to %3); tossing a coin gets 50.</source>
        <translation>D’une piste gagnée et d’une perdue, la grille classe la gagnée plus haut dans&#xa0;%1 cas sur 100 (intervalle à 95&#xa0;%&#xa0;:&#xa0;%2 à&#xa0;%3)&#xa0;; à pile ou face, ce serait 50.</translation>
    </message>
    <message>
        <source>%1 hardly predict winning. %2</source>
        <translation>%1 ne prédisent guère le gain.&#xa0;%2</translation>
    </message>
    <message>
        <source>Nothing can be learned from %1: it is known only by working on a lead, or says who it is and not what it is like.</source>
        <translation>On ne peut rien apprendre de&#xa0;%1&#xa0;: on ne le sait qu’en travaillant une piste, ou il dit qui elle est et non comment elle est.</translation>
    </message>
    <message>
        <source>There is no field &apos;%1&apos;.</source>
        <translation>Il n’y a pas de champ &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>There are too few closed leads to learn from: %1 won and %2 lost. At least %3 of each are needed.</source>
        <translation>Il y a trop peu de pistes closes pour en apprendre&#xa0;:&#xa0;%1 gagnées et&#xa0;%2 perdues. Il en faut au moins&#xa0;%3 de chaque.</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>utile</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>possible leak, %1 points</source>
        <translation>fuite possible,&#xa0;%1 points</translation>
    </message>
    <message>
        <source>possible leak</source>
        <translation>fuite possible</translation>
    </message>
    <message>
        <source>%1, %2 points</source>
        <translation>%1,&#xa0;%2 points</translation>
    </message>
    <message>
        <source>tells nothing</source>
        <translation>ne dit rien</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, laissé de côté</translation>
    </message>
    <message>
        <source>Known for %1 of the closed leads.</source>
        <translation>Connu pour&#xa0;%1 des pistes closes.</translation>
    </message>
    <message>
        <source>It tells the won from the lost strongly (information value %1). %2</source>
        <translation>Il distingue fortement les gagnées des perdues (valeur d’information&#xa0;%1).&#xa0;%2</translation>
    </message>
    <message>
        <source>It is useful to tell the won from the lost (information value %1). %2</source>
        <translation>Il est utile pour distinguer les gagnées des perdues (valeur d’information&#xa0;%1).&#xa0;%2</translation>
    </message>
    <message>
        <source>It tells the won from the lost weakly (information value %1). %2</source>
        <translation>Il distingue faiblement les gagnées des perdues (valeur d’information&#xa0;%1).&#xa0;%2</translation>
    </message>
    <message>
        <source>It tells no more than chance would (information value %1). %2</source>
        <translation>Il n’en dit pas plus que le hasard (valeur d’information&#xa0;%1).&#xa0;%2</translation>
    </message>
    <message>
        <source>None of the closed leads would have been an A.</source>
        <translation>Aucune des pistes closes n’aurait été un A.</translation>
    </message>
    <message>
        <source>An A would have won %1 of the time, all leads together %2.</source>
        <translation>Un A aurait été gagné dans&#xa0;%1 des cas, toutes les pistes ensemble dans&#xa0;%2.</translation>
    </message>
    <message>
        <source>An A would win %1 times as often as a C.</source>
        <translation>Un A serait gagné&#xa0;%1 fois aussi souvent qu’un C.</translation>
    </message>
    <message>
        <source>%1 With %2 it was %3 times.</source>
        <translation>%1 Avec «&#xa0;%2&#xa0;», c’était&#xa0;%3 fois.</translation>
    </message>
    <message>
        <source>D and E together won %1 of %2, so the brake costs you little.</source>
        <translation>Parmi les D et E ensemble,&#xa0;%1 sur&#xa0;%2 ont été gagnés, le frein vous coûte donc peu.</translation>
    </message>
    <message>
        <source>D and E together won %1 of %2: a brake on them would cost you wins.</source>
        <translation>Parmi les D et E ensemble,&#xa0;%1 sur&#xa0;%2 ont été gagnés&#xa0;: y mettre un frein vous coûterait des gains.</translation>
    </message>
    <message>
        <source>%1 of %2 wins came from %3 A’s.</source>
        <translation>%1 gains sur&#xa0;%2 venaient de&#xa0;%3 A.</translation>
    </message>
    <message>
        <source>In %1 of 100 pairs the won lead had more points than the lost one; 50 is chance.</source>
        <translation>Dans&#xa0;%1 paires sur 100, la piste gagnée avait plus de points que la perdue&#xa0;; 50, c’est le hasard.</translation>
    </message>
    <message>
        <source>%1 With %2 it is %3.</source>
        <translation>%1 Avec «&#xa0;%2&#xa0;», c’est&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 The best fifth by points won %2 times as often as all.</source>
        <translation>%1 Le meilleur cinquième par points a été gagné&#xa0;%2 fois aussi souvent que l’ensemble.</translation>
    </message>
    <message>
        <source>These criteria hardly tell won leads from lost ones. Grades by them say little about winning.</source>
        <translation>Ces critères ne distinguent guère les pistes gagnées des perdues. Les notes qui en viennent disent peu sur le gain.</translation>
    </message>
    <message>
        <source>The likely ranges of A and C overlap: the difference between them may be chance.</source>
        <translation>Les intervalles probables de A et C se recouvrent&#xa0;: l’écart entre eux peut être un hasard.</translation>
    </message>
    <message>
        <source>Too few closed leads to judge by: %1 won and %2 lost. From 30 won and 30 lost the figures say something.</source>
        <translation>Trop peu de pistes closes pour en juger&#xa0;:&#xa0;%1 gagnées et&#xa0;%2 perdues. Dès 30 gagnées et 30 perdues, les chiffres disent quelque chose.</translation>
    </message>
    <message>
        <source>%1: %2 would add %3 points and make it a grade of %4.</source>
        <translation>%1&#xa0;:&#xa0;%2 ajouterait&#xa0;%3 points et en ferait un&#xa0;%4.</translation>
    </message>
    <message>
        <source>%1: %2 would add %3 points.</source>
        <translation>%1&#xa0;:&#xa0;%2 ajouterait&#xa0;%3 points.</translation>
    </message>
    <message>
        <source>Without %1: %2 points, a grade of %3.</source>
        <translation>Sans&#xa0;%1&#xa0;:&#xa0;%2 points, ce serait un&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 until %2: %3</source>
        <translation>%1 jusqu’au&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>A lead among them is not open any more.</source>
        <translation>Une piste parmi eux n’est plus ouverte.</translation>
    </message>
    <message>
        <source>%1 clones</source>
        <translation>%1 clones</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 commerciaux</translation>
    </message>
    <message>
        <source>Leads can&apos;t be compared by %1.</source>
        <translation>Les pistes ne peuvent pas être comparées par&#xa0;%1.</translation>
    </message>
    <message>
        <source>Only a field of text has spellings.</source>
        <translation>Seul un champ de texte a des graphies.</translation>
    </message>
    <message>
        <source>Give the value that the spellings are to become.</source>
        <translation>Donnez la valeur que doivent prendre les graphies.</translation>
    </message>
    <message>
        <source>There is no version %1 of the grading model.</source>
        <translation>Il n’y a pas de version&#xa0;%1 du modèle de notation.</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle&#xa0;%1</translation>
    </message>
    <message>
        <source>Clones of our best</source>
        <translation>Clones de nos meilleurs</translation>
    </message>
    <message>
        <source>Looking for clones</source>
        <translation>Recherche de clones</translation>
    </message>
    <message>
        <source>the best accounts</source>
        <translation>meilleurs comptes</translation>
    </message>
    <message>
        <source>fields to compare</source>
        <translation>champs à comparer</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>%1: none closed</source>
        <translation>%1&#xa0;: aucune close</translation>
    </message>
    <message>
        <source>%1: %2 of %3 won, %4, likely %5 to %6</source>
        <translation>%1&#xa0;:&#xa0;%2 gagnées sur&#xa0;%3,&#xa0;%4, sans doute&#xa0;%5 à&#xa0;%6</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, avant&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Grade	Closed	Won	Share won	Low	High	Revenue per lead
</source>
        <translation>Note	Closes	Gagnées	Part gagnée	Bas	Haut	Chiffre d’affaires par piste
</translation>
    </message>
    <message>
        <source>%1 can’t be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>This model file can’t be taken</source>
        <translation>Ce fichier de modèle ne peut pas être importé</translation>
    </message>
    <message>
        <source>Nothing was changed. This is wrong in %1:</source>
        <translation>Rien n’a été modifié. Ceci ne va pas dans&#xa0;%1&#xa0;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Export the grading model</source>
        <translation>Exporter le modèle de notation</translation>
    </message>
    <message>
        <source>Model file (*.json)</source>
        <translation>Fichier de modèle (*.json)</translation>
    </message>
    <message>
        <source>Import a grading model</source>
        <translation>Importer un modèle de notation</translation>
    </message>
    <message>
        <source>%1 can’t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>The grade is better than 28 days ago.</source>
        <translation>La note est meilleure qu’il y a 28 jours.</translation>
    </message>
    <message>
        <source>The grade is worse than 28 days ago.</source>
        <translation>La note est moins bonne qu’il y a 28 jours.</translation>
    </message>
    <message>
        <source>The grade is the same as 28 days ago.</source>
        <translation>La note est la même qu’il y a 28 jours.</translation>
    </message>
    <message>
        <source>Name a file that ends in .csv, .xlsx or .json.</source>
        <translation>Donnez un nom de fichier qui finit par .csv, .xlsx ou .json.</translation>
    </message>
    <message>
        <source>Line %1: “%2” has no days. Write it as call 3.</source>
        <translation>Ligne&#xa0;%1&#xa0;: «&#xa0;%2&#xa0;» n’a pas de jours. Écrivez par exemple call 3.</translation>
    </message>
    <message>
        <source>Line %1: days go from 0 to %2.</source>
        <translation>Ligne&#xa0;%1&#xa0;: les jours vont de 0 à&#xa0;%2.</translation>
    </message>
    <message>
        <source>Line %1: there is no kind of activity called “%2”.</source>
        <translation>Ligne&#xa0;%1&#xa0;: il n’y a pas de type d’activité nommé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Say at least one touch, such as call 0.</source>
        <translation>Donnez au moins un contact, comme call 0.</translation>
    </message>
    <message>
        <source>A cadence has %1 touches at most; these are %2.</source>
        <translation>Une cadence a au plus&#xa0;%1 contacts&#xa0;; ici, il y en a&#xa0;%2.</translation>
    </message>
    <message>
        <source>Watch: one more week off puts the brake on %1</source>
        <translation>À surveiller&#xa0;: une semaine de plus met le frein à&#xa0;%1</translation>
    </message>
    <message>
        <source>The oldest has waited 1 hour. The promise is %2.</source>
        <translation>La plus ancienne attend depuis 1 heure. Le délai promis est de&#xa0;%2.</translation>
    </message>
    <message>
        <source>The oldest has waited %1 hours. The promise is %2.</source>
        <translation>La plus ancienne attend depuis&#xa0;%1 heures. Le délai promis est de&#xa0;%2.</translation>
    </message>
    <message>
        <source>1 inquiry is to be asked: did you buy?</source>
        <translation>1 demande est à interroger&#xa0;: avez-vous acheté&#xa0;?</translation>
    </message>
    <message>
        <source>%1 inquiries are to be asked: did you buy?</source>
        <translation>%1 demandes sont à interroger&#xa0;: avez-vous acheté&#xa0;?</translation>
    </message>
    <message>
        <source>The cadence for %1 is over and nobody answered. Park the lead, disqualify it or lose it.</source>
        <translation>La cadence pour&#xa0;%1 est finie et personne n’a répondu. Mettez la piste en attente, disqualifiez-la ou passez-la à Perdue.</translation>
    </message>
    <message>
        <source>Touch %1 of %2 of the cadence for %3</source>
        <translation>Contact&#xa0;%1 sur&#xa0;%2 de la cadence pour&#xa0;%3</translation>
    </message>
    <message>
        <source>%1: nothing follows.</source>
        <translation>%1&#xa0;: rien ne suit.</translation>
    </message>
    <message>
        <source>Usual after “%1”</source>
        <translation>Habituel après «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No cadence holds: a call on the next working day</source>
        <translation>Aucune cadence ne convient&#xa0;: un appel le prochain jour ouvré</translation>
    </message>
    <message>
        <source>any lead in %1</source>
        <translation>toute piste à l’étape&#xa0;%1</translation>
    </message>
    <message>
        <source>any lead</source>
        <translation>toute piste</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 à l’étape&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 in any stage</source>
        <translation>%1 à toute étape</translation>
    </message>
    <message>
        <source>%1 is not open: nothing follows.</source>
        <translation>%1 n’est pas ouverte&#xa0;: rien ne suit.</translation>
    </message>
    <message>
        <source>%1 attempts without reaching anybody.</source>
        <translation>%1 tentatives sans joindre personne.</translation>
    </message>
    <message>
        <source>%1 attempts without reaching anybody. The lead may be disqualified as unreachable.</source>
        <translation>%1 tentatives sans joindre personne. La piste peut être disqualifiée comme injoignable.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step and its note</extracomment>
        <translation>%1.&#xa0;%2</translation>
    </message>
    <message>
        <source>1 follow-up is overdue.</source>
        <translation>1 relance est en retard.</translation>
    </message>
    <message>
        <source>%1 follow-ups are overdue.</source>
        <translation>%1 relances sont en retard.</translation>
    </message>
    <message>
        <source>1 follow-up is due today.</source>
        <translation>1 relance est à faire aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 follow-ups are due today.</source>
        <translation>%1 relances sont à faire aujourd’hui.</translation>
    </message>
    <message>
        <source>1 follow-up is overdue, %1 due today.</source>
        <translation>1 relance est en retard,&#xa0;%1 à faire aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 follow-ups are overdue, %2 due today.</source>
        <translation>%1 relances sont en retard,&#xa0;%2 à faire aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 First: %2</source>
        <extracomment>How many follow-ups are due, then whom the first one is with and when</extracomment>
        <translation>%1 D’abord&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 follow-ups: %2</source>
        <translation>%1 relances&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>1 lead is off profile and waits for the manager at intake.</source>
        <translation>1 piste est hors profil et attend le manager à l’admission.</translation>
    </message>
    <message>
        <source>%1 leads are off profile and wait for the manager at intake.</source>
        <translation>%1 pistes sont hors profil et attendent le manager à l’admission.</translation>
    </message>
    <message>
        <source>%1 is no inquiry: it has no day on which it came in.</source>
        <translation>%1 n’est pas une demande&#xa0;: il n’y a pas de jour d’arrivée.</translation>
    </message>
    <message>
        <source>%1 is won already: it bought from us.</source>
        <translation>%1 est déjà gagnée&#xa0;: l’achat s’est fait chez nous.</translation>
    </message>
    <message>
        <source>Nothing is to be asked of %1 now. Say for which age: 3, 6 or 12 months.</source>
        <translation>Il n’y a rien à demander à&#xa0;%1 maintenant. Dites pour quelle échéance&#xa0;: 3, 6 ou 12 mois.</translation>
    </message>
    <message>
        <source>The question is asked after 3, 6 and 12 months.</source>
        <translation>La question est posée après 3, 6 et 12 mois.</translation>
    </message>
    <message>
        <source>%1 came in less than %2 months ago.</source>
        <translation>%1 est arrivée il y a moins de&#xa0;%2 mois.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Grades go from A to E.</source>
        <translation>Les notes vont de A à E.</translation>
    </message>
    <message>
        <source>%1 is no open stage. Nothing follows there.</source>
        <translation>%1 n’est pas une étape ouverte. Rien n’y suit.</translation>
    </message>
    <message>
        <source>There is no such cadence.</source>
        <translation>Cette cadence n’existe pas.</translation>
    </message>
    <message>
        <source>%1 today</source>
        <extracomment>A touch of a cadence and the days after the one before it: Call today, E-mail +3 d</extracomment>
        <translation>%1 aujourd’hui</translation>
    </message>
    <message>
        <source>%1 +%2 d</source>
        <translation>%1 +%2 j</translation>
    </message>
    <message>
        <source>There is a cadence for %1 already.</source>
        <translation>Il y a déjà une cadence pour&#xa0;%1.</translation>
    </message>
    <message>
        <source>Choose the leads to give, and at least one rep.</source>
        <translation>Choisissez les pistes à donner, et au moins un commercial.</translation>
    </message>
    <message>
        <source>In the territory of %1</source>
        <translation>Dans le territoire de&#xa0;%1</translation>
    </message>
    <message>
        <source>Is with %1 already</source>
        <translation>Est déjà chez&#xa0;%1</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Choisi par vous</translation>
    </message>
    <message>
        <source>%1 has the most room</source>
        <translation>%1 a le plus de place</translation>
    </message>
    <message>
        <source>%1 has the smallest share of %2’s</source>
        <translation>%1 a la plus petite part de&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 is not an inquiry, so there is nothing to answer. Give it to the rep instead.</source>
        <translation>%1 n’est pas une demande, il n’y a donc rien à répondre. Donnez-la simplement au commercial.</translation>
    </message>
    <message>
        <source>%1 is not open. Only an open inquiry is handed off.</source>
        <translation>%1 n’est pas ouverte. Seule une demande ouverte est transmise.</translation>
    </message>
    <message>
        <source>%1 waits for the answer of %2 already.</source>
        <translation>%1 attend déjà la réponse de&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 does not wait for an answer.</source>
        <translation>%1 n’attend pas de réponse.</translation>
    </message>
    <message>
        <source>%1 was offered to %2, who answers it.</source>
        <translation>%1 a été proposée à&#xa0;%2, qui doit répondre.</translation>
    </message>
    <message>
        <source>%1 is not open.</source>
        <translation>%1 n’est pas ouverte.</translation>
    </message>
    <message>
        <source>%1 waits for an answer. Accept or reject it first.</source>
        <translation>%1 attend une réponse. Acceptez-la ou rejetez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 est à&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 belongs to nobody yet.</source>
        <translation>%1 n’appartient encore à personne.</translation>
    </message>
    <message>
        <source>%1 is not an inquiry. Move it to a lost stage instead.</source>
        <translation>%1 n’est pas une demande. Passez-la plutôt à une étape perdue.</translation>
    </message>
    <message>
        <source>Nobody has touched %1 yet. It can be disqualified after contact.</source>
        <translation>Personne n’a encore contacté&#xa0;%1. La disqualification est possible après un contact.</translation>
    </message>
    <message>
        <source>%1 counts as unreachable after %2 attempts without an answer; these are %3.</source>
        <translation>%1 compte comme injoignable après&#xa0;%2 tentatives sans réponse&#xa0;; il y en a&#xa0;%3.</translation>
    </message>
    <message>
        <source>An inquiry is offered to an active rep.</source>
        <translation>Une demande est proposée à un commercial actif.</translation>
    </message>
    <message>
        <source>A hand-off is rejected for one of three reasons: wrong route, wrong or missing data, or not our customer.</source>
        <translation>Une transmission est rejetée pour l’un de trois motifs&#xa0;: mauvais destinataire, données fausses ou manquantes, ou pas notre cible.</translation>
    </message>
    <message>
        <source>A lead is disqualified for one of five reasons: no need, no budget, no fit, unreachable, or wrong or missing data.</source>
        <translation>Une piste est disqualifiée pour l’un de cinq motifs&#xa0;: pas de besoin, pas de budget, pas d’adéquation, injoignable, ou données fausses ou manquantes.</translation>
    </message>
    <message>
        <source>The sales process has no lost stage for %1.</source>
        <translation>Le processus de vente n’a pas d’étape perdue pour&#xa0;%1.</translation>
    </message>
    <message>
        <source>Say why the lead is given back.</source>
        <translation>Dites pourquoi la piste est rendue.</translation>
    </message>
    <message>
        <source>Give a later day on which the lead comes back.</source>
        <translation>Donnez un jour après aujourd’hui où la piste revient.</translation>
    </message>
    <message>
        <source>The sales process has no parked stage for %1.</source>
        <translation>Le processus de vente n’a pas d’étape en attente pour&#xa0;%1.</translation>
    </message>
    <message>
        <source>Given back for later</source>
        <translation>Rendue pour plus tard</translation>
    </message>
    <message>
        <source>Only a manager answers at intake. Argue for the lead instead.</source>
        <translation>Seul un manager répond à l’admission. Défendez plutôt la piste.</translation>
    </message>
    <message>
        <source>An answer approves, refuses or parks the lead.</source>
        <translation>Une réponse approuve la piste, la refuse ou la met en attente.</translation>
    </message>
    <message>
        <source>That lead is approved already.</source>
        <translation>Cette piste est déjà approuvée.</translation>
    </message>
    <message>
        <source>Park it until a day after today.</source>
        <translation>Mettez-la en attente jusqu’à un jour après aujourd’hui.</translation>
    </message>
    <message>
        <source>The lead’s rep argues; a manager answers.</source>
        <translation>Le commercial de la piste la défend&#xa0;; un manager répond.</translation>
    </message>
    <message>
        <source>Only the lead’s own rep argues for it.</source>
        <translation>Seul le commercial de la piste la défend.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mise en attente</translation>
    </message>
    <message>
        <source>Say from which day to which later day the steps are due now.</source>
        <translation>Dites de quel jour à quel jour suivant les actions sont à faire maintenant.</translation>
    </message>
    <message>
        <source>Say the first new day.</source>
        <translation>Dites le premier nouveau jour.</translation>
    </message>
    <message>
        <source>Steps cannot move to a day that is over. Give today or a later day.</source>
        <translation>Les actions ne peuvent pas aller à un jour passé. Donnez aujourd’hui ou un jour suivant.</translation>
    </message>
    <message>
        <source>At least one step goes to a day.</source>
        <translation>Au moins une action va sur un jour.</translation>
    </message>
    <message>
        <source>No open step is due in that time.</source>
        <translation>Aucune action ouverte n’est à faire dans cette période.</translation>
    </message>
    <message>
        <source>The steps would go past the year 9999. Give an earlier day.</source>
        <translation>Les actions dépasseraient l’année 9999. Donnez un jour plus proche.</translation>
    </message>
    <message>
        <source>A step that was to move is over already. Look at the preview again.</source>
        <translation>Une action à déplacer n’est plus ouverte. Regardez de nouveau l’aperçu.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1 has no open leads.</source>
        <translation>%1 n’a pas de pistes ouvertes.</translation>
    </message>
    <message>
        <source>Every open lead has an owner.</source>
        <translation>Chaque piste ouverte a un propriétaire.</translation>
    </message>
    <message>
        <source>There is no rep to deal them to. Add one under Settings, People.</source>
        <translation>Il n’y a pas de commercial à qui les donner. Ajoutez-en un sous Réglages, Personnes et rôles.</translation>
    </message>
    <message>
        <source>None of these leads is open.</source>
        <translation>Aucune de ces pistes n’est ouverte.</translation>
    </message>
    <message>
        <source>No follow-up has fallen due yet.</source>
        <translation>Aucune relance n’est encore arrivée à échéance.</translation>
    </message>
    <message>
        <source>No follow-up has fallen due this week. In week %1, %2 were done on time.</source>
        <translation>Aucune relance n’est arrivée à échéance cette semaine. En semaine&#xa0;%1,&#xa0;%2 ont été faites à temps.</translation>
    </message>
    <message>
        <source>%1 were done on time this week.</source>
        <translation>%1 des relances ont été faites à temps cette semaine.</translation>
    </message>
    <message>
        <source>%1 were done on time this week, as in %2.</source>
        <translation>%1 des relances ont été faites à temps cette semaine, comme en&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 were done on time this week, up from %2 in %3.</source>
        <translation>%1 des relances ont été faites à temps cette semaine, en hausse par rapport à&#xa0;%2 en&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 were done on time this week, down from %2 in %3.</source>
        <translation>%1 des relances ont été faites à temps cette semaine, en baisse par rapport à&#xa0;%2 en&#xa0;%3.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Rien n’est en retard.</translation>
    </message>
    <message>
        <source>1 is overdue.</source>
        <translation>1 est en retard.</translation>
    </message>
    <message>
        <source>%1 are overdue.</source>
        <translation>%1 sont en retard.</translation>
    </message>
    <message>
        <source>1 is overdue and %1 is at risk.</source>
        <translation>1 est en retard et&#xa0;%1 sont à risque.</translation>
    </message>
    <message>
        <source>%1 are overdue and %2 is at risk.</source>
        <translation>%1 sont en retard et&#xa0;%2 sont à risque.</translation>
    </message>
    <message>
        <source>%1, weeks %2 to %3</source>
        <translation>%1, semaines&#xa0;%2 à&#xa0;%3</translation>
    </message>
    <message>
        <source>Week %1 of %2 to week %3 of %4</source>
        <translation>De la semaine&#xa0;%1 de&#xa0;%2 à la semaine&#xa0;%3 de&#xa0;%4</translation>
    </message>
    <message>
        <source>The %1 gap is %2.</source>
        <translation>L’écart pour&#xa0;%1 est de&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1’s overdue follow-up holds %2.</source>
        <translation>La relance en retard de&#xa0;%1 retient&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1’s %2 overdue follow-ups hold %3.</source>
        <translation>Les&#xa0;%2 relances en retard de&#xa0;%1 retiennent&#xa0;%3.</translation>
    </message>
    <message>
        <source>goal 100%</source>
        <translation>objectif 100&#xa0;%</translation>
    </message>
    <message>
        <source>Week %1: nothing fell due</source>
        <translation>Semaine&#xa0;%1&#xa0;: rien n’est arrivé à échéance</translation>
    </message>
    <message>
        <source>Week %1: %2 of %3 on time, %4</source>
        <translation>Semaine&#xa0;%1&#xa0;:&#xa0;%2 sur&#xa0;%3 à temps,&#xa0;%4</translation>
    </message>
    <message>
        <source>Week	Due	On time	Share
</source>
        <translation>Semaine	À échéance	À temps	Part
</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>%1 done. No next step is set.</source>
        <translation>%1&#xa0;: action faite. Aucune prochaine action n’est fixée.</translation>
    </message>
    <message>
        <source>%1 done. Next on %2.</source>
        <translation>%1&#xa0;: action faite. La prochaine est le&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 done. Next %2 %3.</source>
        <translation>%1&#xa0;: action faite. Ensuite&#xa0;:&#xa0;%2 le&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1, %2 at risk</source>
        <translation>%1,&#xa0;%2 à risque</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, nothing overdue</source>
        <translation>%1, rien en retard</translation>
    </message>
    <message>
        <source>%1, %2 overdue, %3 at risk</source>
        <translation>%1,&#xa0;%2 en retard,&#xa0;%3 à risque</translation>
    </message>
    <message>
        <source>nothing done</source>
        <translation>rien de fait</translation>
    </message>
    <message>
        <source>%1, %2 of them on time</source>
        <translation>%1, dont&#xa0;%2 à temps</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine dernière</translation>
    </message>
    <message>
        <source>Hand-offs %1 to %2.xlsx</source>
        <translation>Transmissions du %1 au %2.xlsx</translation>
    </message>
    <message>
        <source>One hand-off is in %1.</source>
        <translation>Une transmission est dans&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 hand-offs are in %2.</source>
        <translation>%1 transmissions sont dans&#xa0;%2.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>Give %1 back for later</source>
        <translation>Rendre&#xa0;%1 pour plus tard</translation>
    </message>
    <message>
        <source>It is parked, belongs to nobody, and comes back to the manager’s lists on the day.</source>
        <translation>Elle est mise en attente, n’est à personne, et revient ce jour-là dans les listes du manager.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Budget comes later</source>
        <translation>Budget plus tard</translation>
    </message>
    <message>
        <source>Project is on hold</source>
        <translation>Projet suspendu</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Comes back on</source>
        <translation>Revient le</translation>
    </message>
    <message>
        <source>Disqualify %1</source>
        <translation>Disqualifier&#xa0;%1</translation>
    </message>
    <message>
        <source>It closes as no decision, with the reason.</source>
        <translation>Elle se clôt comme «&#xa0;Sans décision&#xa0;», avec le motif.</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Disqualifier</translation>
    </message>
    <message>
        <source>Give back for later…</source>
        <translation>Rendre pour plus tard…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>Disqualifier…</translation>
    </message>
    <message>
        <source>Save the receipt for marketing</source>
        <translation>Enregistrer le compte rendu au marketing</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>No hand-off waits for an answer.</source>
        <translation>Aucune transmission n’attend de réponse.</translation>
    </message>
    <message>
        <source>1 hand-off waits for an answer.</source>
        <translation>1 transmission attend une réponse.</translation>
    </message>
    <message>
        <source>%1 hand-offs wait for an answer.</source>
        <translation>%1 transmissions attendent une réponse.</translation>
    </message>
    <message>
        <source>None was answered in the last %1 days.</source>
        <translation>Aucune n’a reçu de réponse dans les&#xa0;%1 derniers jours.</translation>
    </message>
    <message>
        <source>%1 accepts %2; the goal is %3.</source>
        <translation>%1 accepte&#xa0;%2&#xa0;; l’objectif est&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 are accepted; the goal is %2.</source>
        <translation>%1 sont acceptées&#xa0;; l’objectif est&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 h, promise is %2</source>
        <translation>%1 h, délai promis&#xa0;%2</translation>
    </message>
    <message>
        <source>That is no working day</source>
        <translation>Ce n’est pas un jour ouvré</translation>
    </message>
    <message>
        <source>%1 are inquiries and wait for the answer</source>
        <translation>%1 sont des demandes et attendent la réponse</translation>
    </message>
    <message>
        <source>Hand-off rejected: %1</source>
        <translation>Transmission rejetée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Hand-off accepted</source>
        <translation>Transmission acceptée</translation>
    </message>
    <message>
        <source>Offered to %1</source>
        <translation>Proposée à&#xa0;%1</translation>
    </message>
    <message>
        <source>Offer withdrawn</source>
        <translation>Proposition retirée</translation>
    </message>
    <message>
        <source>Calls of %1 %2.csv</source>
        <translation>Appels de %1 %2.csv</translation>
    </message>
    <message>
        <source>Save the call list</source>
        <translation>Enregistrer la liste d’appels</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx);;PDF (*.pdf);;Web page (*.html)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx);;PDF (*.pdf);;Page web (*.html)</translation>
    </message>
    <message>
        <source>%1 have waited longer than the limit of %2.</source>
        <translation>%1 ont attendu plus longtemps que la limite de %2.</translation>
    </message>
    <message>
        <source>Your new leads below B wait for a yes until two weeks in a row are on goal.</source>
        <translation>Vos nouvelles pistes sous B attendent un oui jusqu’à deux semaines de suite dans l’objectif.</translation>
    </message>
    <message>
        <source>The text is too long to be the costs of sources.</source>
        <translation>Le texte est trop long pour être les coûts des sources.</translation>
    </message>
    <message>
        <source>%1 One more cell is not understood. Nothing was changed.</source>
        <translation>%1 Une autre cellule n’est pas comprise. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 %2 more cells are not understood. Nothing was changed.</source>
        <translation>%1&#xa0;%2 autres cellules ne sont pas comprises. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What was won so far, and the pace of the last 13 weeks for the working days that are left.</source>
        <translation>Ce qui est gagné à ce jour, et le rythme des 13 dernières semaines pour les jours ouvrés qui restent.</translation>
    </message>
    <message>
        <source>What was won so far, and for the days that are left what the same days brought a year ago.</source>
        <translation>Ce qui est gagné à ce jour, et pour les jours qui restent ce que les mêmes jours ont rapporté il y a un an.</translation>
    </message>
    <message>
        <source>What was won so far, and what leads of their age brought before, with as many new leads as in the last 13 weeks.</source>
        <translation>Ce qui est gagné à ce jour, et ce que des pistes de leur âge ont rapporté avant, avec autant de nouvelles pistes que dans les 13 dernières semaines.</translation>
    </message>
    <message>
        <source>Nothing was won in the last 13 weeks, so the past says nothing.</source>
        <translation>Rien n’a été gagné dans les 13 dernières semaines, le passé ne dit donc rien.</translation>
    </message>
    <message>
        <source>A campaign belongs to a source. Give its name.</source>
        <translation>Une campagne appartient à une source. Donnez le nom de la source.</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>Une campagne a besoin d’un nom.</translation>
    </message>
    <message>
        <source>%1 has a campaign %2 already.</source>
        <translation>%1 a déjà une campagne&#xa0;%2.</translation>
    </message>
    <message>
        <source>A cost needs the name of its source.</source>
        <translation>Un coût a besoin du nom de sa source.</translation>
    </message>
    <message>
        <source>The name of a source or a campaign has %1 letters at most.</source>
        <translation>Le nom d’une source ou d’une campagne a&#xa0;%1 lettres au plus.</translation>
    </message>
    <message>
        <source>A cost needs its month.</source>
        <translation>Un coût a besoin de son mois.</translation>
    </message>
    <message>
        <source>The cost of %1 in %2 is too large to be meant.</source>
        <translation>Le coût de&#xa0;%1 pour&#xa0;%2 est trop grand pour être voulu.</translation>
    </message>
    <message>
        <source>The cost of %1 in %2 is given twice.</source>
        <translation>Le coût de&#xa0;%1 pour&#xa0;%2 est donné deux fois.</translation>
    </message>
    <message>
        <source>%1 has no campaign %2.</source>
        <translation>%1 n’a pas de campagne&#xa0;%2.</translation>
    </message>
    <message>
        <source>Name a month as 2026-11 or a quarter as 2026-Q4, not %1.</source>
        <translation>Nommez un mois comme 2026-11 ou un trimestre comme 2026-Q4, pas&#xa0;%1.</translation>
    </message>
    <message>
        <source>Give a reason. It stands beside the forecast and in the history.</source>
        <translation>Donnez un motif. Il figure à côté de la prévision et dans l’historique.</translation>
    </message>
    <message>
        <source>The reason is too long. Say it in a sentence.</source>
        <translation>Le motif est trop long. Dites-le en une phrase.</translation>
    </message>
    <message>
        <source>A forecast is not below zero.</source>
        <translation>Une prévision n’est pas sous zéro.</translation>
    </message>
    <message>
        <source>Nobody has said anything else about %1, so there is nothing to take back.</source>
        <translation>Personne n’a rien dit d’autre pour&#xa0;%1, il n’y a donc rien à retirer.</translation>
    </message>
    <message>
        <source>A category is commit, best case, pipeline or omitted, not %1.</source>
        <translation>Une catégorie est commit, best case, pipeline ou omitted, pas&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 is not open, so no forecast counts on it.</source>
        <translation>%1 n’est pas ouverte, aucune prévision ne la compte donc.</translation>
    </message>
    <message>
        <source>A quota is not below zero.</source>
        <translation>Un quota n’est pas sous zéro.</translation>
    </message>
    <message>
        <source>Week %1 is not over yet.</source>
        <translation>La semaine&#xa0;%1 n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>The forecast of week %1 is frozen already.</source>
        <translation>La prévision de la semaine&#xa0;%1 est déjà figée.</translation>
    </message>
    <message>
        <source>Week %1 was not frozen when it was over, and what the forecast was then is not known any more.</source>
        <translation>La semaine&#xa0;%1 n’a pas été figée quand elle s’est terminée, et la prévision d’alors n’est plus connue.</translation>
    </message>
    <message>
        <source>Say to which stage the leads of %1 go. Leads in it: %2.</source>
        <translation>Dites à quelle étape vont les pistes de&#xa0;%1. Pistes à cette étape&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>The leads of %1 need another stage to go to.</source>
        <translation>Il faut une autre étape où mettre les pistes de&#xa0;%1.</translation>
    </message>
    <message>
        <source>The leads of %1 stay in its process. %2 is in another one.</source>
        <translation>Les pistes de&#xa0;%1 restent dans son processus.&#xa0;%2 est dans un autre.</translation>
    </message>
    <message>
        <source>%1 is of another type than %2. What was won and lost stays true.</source>
        <translation>%1 est d’un autre type que&#xa0;%2. Ce qui a été gagné et perdu reste vrai.</translation>
    </message>
    <message>
        <source>The stage %1 was removed</source>
        <translation>L’étape&#xa0;%1 a été supprimée</translation>
    </message>
    <message>
        <source>Give the process a name.</source>
        <translation>Donnez un nom au processus.</translation>
    </message>
    <message>
        <source>A process has no “/” in its name, which stands between it and a stage.</source>
        <translation>Un processus n’a pas de «&#xa0;/&#xa0;» dans son nom&#xa0;; ce signe se place entre lui et une étape.</translation>
    </message>
    <message>
        <source>There is a process called %1.</source>
        <translation>Il y a déjà un processus nommé&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 is the only process, and leads need one.</source>
        <translation>%1 est le seul processus, et il en faut un pour les pistes.</translation>
    </message>
    <message>
        <source>Say to which process the leads of %1 go. Leads in it: %2.</source>
        <translation>Dites à quel processus vont les pistes de&#xa0;%1. Pistes dans ce processus&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>The leads of %1 need another process to go to.</source>
        <translation>Il faut un autre processus où mettre les pistes de&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 has no stage for the leads in %2. Add one of that type.</source>
        <translation>%1 n’a pas d’étape pour les pistes de&#xa0;%2. Ajoutez-en une de ce type.</translation>
    </message>
    <message>
        <source>The process %1 was removed</source>
        <translation>Le processus&#xa0;%1 a été supprimé</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>l’équipe</translation>
    </message>
    <message>
        <source>Took back what was said of the forecast of %1</source>
        <translation>Ce qui a été dit de la prévision de&#xa0;%1 est retiré</translation>
    </message>
    <message>
        <source>several people</source>
        <translation>plusieurs personnes</translation>
    </message>
    <message>
        <source>%1 brought %2, %3 of the %4 goal.</source>
        <translation>%1 a rapporté&#xa0;%2, soit&#xa0;%3 de l’objectif de&#xa0;%4.</translation>
    </message>
    <message>
        <source>%1 brought %2. No quota was set for it.</source>
        <translation>%1 a rapporté&#xa0;%2. Aucun quota n’était fixé.</translation>
    </message>
    <message>
        <source>Nothing is won in %1 yet, and no open lead with a value is expected to close in it.</source>
        <translation>Rien n’est encore gagné en&#xa0;%1, et aucune piste ouverte avec une valeur n’y a sa clôture prévue.</translation>
    </message>
    <message>
        <source>%1 lands at %2. No quota is set for it.</source>
        <translation>%1 arrive à&#xa0;%2. Aucun quota n’est fixé.</translation>
    </message>
    <message>
        <source>%1 lands at %2, %3 of the %4 goal.</source>
        <translation>%1 arrive à&#xa0;%2, soit&#xa0;%3 de l’objectif de&#xa0;%4.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque&#xa0;%1.</translation>
    </message>
    <message>
        <source>The missing %1 is more than the %2 waiting in overdue follow-ups.</source>
        <translation>Les&#xa0;%1 qui manquent sont plus que les&#xa0;%2 qui attendent dans des relances en retard.</translation>
    </message>
    <message>
        <source>The missing %1 is less than the %2 waiting in overdue follow-ups.</source>
        <translation>Les&#xa0;%1 qui manquent sont moins que les&#xa0;%2 qui attendent dans des relances en retard.</translation>
    </message>
    <message>
        <source>The goal is reached: %1 is won.</source>
        <translation>L’objectif est atteint&#xa0;:&#xa0;%1 sont gagnés.</translation>
    </message>
    <message>
        <source>Nothing is won yet: it rests on open leads alone.</source>
        <translation>Rien n’est encore gagné&#xa0;: tout repose sur les seules pistes ouvertes.</translation>
    </message>
    <message>
        <source>Only one lead has closed so far, which is too few to trust the odds.</source>
        <translation>Une seule piste est close à ce jour, trop peu pour se fier aux probabilités.</translation>
    </message>
    <message>
        <source>Only %1 leads have closed so far, which is too few to trust the odds.</source>
        <translation>Seules&#xa0;%1 pistes sont closes à ce jour, trop peu pour se fier aux probabilités.</translation>
    </message>
    <message>
        <source>First quarter</source>
        <translation>Premier trimestre</translation>
    </message>
    <message>
        <source>Second quarter</source>
        <translation>Deuxième trimestre</translation>
    </message>
    <message>
        <source>Third quarter</source>
        <translation>Troisième trimestre</translation>
    </message>
    <message>
        <source>Fourth quarter</source>
        <translation>Quatrième trimestre</translation>
    </message>
    <message>
        <source>Set by hand: %1.</source>
        <translation>Fixée à la main&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Forecast %1, likely %2 to %3</source>
        <translation>Prévision&#xa0;%1, sans doute&#xa0;%2 à&#xa0;%3</translation>
    </message>
    <message>
        <source>Stage odds are those of Settings</source>
        <translation>Les probabilités des étapes sont celles des réglages</translation>
    </message>
    <message>
        <source>Stage odds come from your own %1 closed leads</source>
        <translation>Les probabilités des étapes viennent de vos&#xa0;%1 pistes closes</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>engagé&#xa0;%1</translation>
    </message>
    <message>
        <source>best case %1</source>
        <translation>meilleur cas&#xa0;%1</translation>
    </message>
    <message>
        <source>pipeline %1</source>
        <translation>pipeline&#xa0;%1</translation>
    </message>
    <message>
        <source>without a category %1</source>
        <translation>sans catégorie&#xa0;%1</translation>
    </message>
    <message>
        <source>omitted %1</source>
        <translation>écarté&#xa0;%1</translation>
    </message>
    <message>
        <source>Open leads by what people say: %1.</source>
        <translation>Pistes ouvertes d’après ce qui en est dit&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 said %2 instead of %3 on %4: %5</source>
        <translation>%1 a dit&#xa0;%2 au lieu de&#xa0;%3 le&#xa0;%4&#xa0;:&#xa0;%5</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Forecast %1.pdf</source>
        <translation>Prévision %1.pdf</translation>
    </message>
    <message>
        <source>Writing the forecast</source>
        <translation>Écriture de la prévision</translation>
    </message>
    <message>
        <source>Save the forecast</source>
        <translation>Enregistrer la prévision</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Leads for Excel (*.xlsx);;Leads as CSV (*.csv)</source>
        <translation>PDF (*.pdf);;Page web (*.html);;Pistes pour Excel (*.xlsx);;Pistes en CSV (*.csv)</translation>
    </message>
    <message>
        <source>Odds of the stages</source>
        <translation>Probabilités des étapes</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>%1: yours %2, measured %3, %4 won</source>
        <translation>%1&#xa0;: la vôtre&#xa0;%2, mesurée&#xa0;%3,&#xa0;%4 gagnées</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>%1 d old</source>
        <translation>âge&#xa0;%1&#xa0;j</translation>
    </message>
    <message>
        <source>Worth %1, weighs %2 at odds of %3</source>
        <translation>Vaut&#xa0;%1, pèse&#xa0;%2 à une probabilité de&#xa0;%3</translation>
    </message>
    <message>
        <source>Put off once</source>
        <translation>Reportée une fois</translation>
    </message>
    <message>
        <source>Put off %1 times</source>
        <translation>Reportée&#xa0;%1 fois</translation>
    </message>
    <message>
        <source>%1×, %2 d</source>
        <translation>%1×,&#xa0;%2&#xa0;j</translation>
    </message>
    <message>
        <source>From %1 to %2, last put off on %3</source>
        <translation>Du&#xa0;%1 au&#xa0;%2, dernier report le&#xa0;%3</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était le&#xa0;%1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>The expected close has passed.</source>
        <translation>La clôture prévue est passée.</translation>
    </message>
    <message>
        <source>Without an expected close no forecast counts it.</source>
        <translation>Sans clôture prévue, aucune prévision ne la compte.</translation>
    </message>
    <message>
        <source>%1: forecast %2 in week %3, %4 came, off by %5</source>
        <translation>%1&#xa0;: prévision&#xa0;%2 en semaine&#xa0;%3, réalisé&#xa0;%4, écart&#xa0;%5</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>sans point de comparaison</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>off by %1 on average</source>
        <translation>écart moyen de&#xa0;%1</translation>
    </message>
    <message>
        <source>No quarter has been frozen yet. The first is judged when %1 is over.</source>
        <translation>Aucun trimestre n’est encore figé. Le premier sera jugé quand&#xa0;%1 sera terminé.</translation>
    </message>
    <message>
        <source>No month has been frozen yet. The first is judged when %1 is over.</source>
        <translation>Aucun mois n’est encore figé. Le premier sera jugé quand&#xa0;%1 sera terminé.</translation>
    </message>
    <message>
        <source>the same day in %1</source>
        <translation>le jour même à l’étape&#xa0;%1</translation>
    </message>
    <message>
        <source>one day in %1</source>
        <translation>un jour à l’étape&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 days in %2</source>
        <translation>%1 jours à l’étape&#xa0;%2</translation>
    </message>
    <message>
        <source>ticked: %1</source>
        <translation>cochés&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1&#xa0;%2</translation>
    </message>
    <message>
        <source>1 qualified</source>
        <translation>1 qualifiée</translation>
    </message>
    <message>
        <source>%1 qualified</source>
        <translation>%1 qualifiées</translation>
    </message>
    <message>
        <source>%1: no cost entered, %2</source>
        <translation>%1&#xa0;: aucun coût saisi,&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: cost %2, none qualified</source>
        <translation>%1&#xa0;: coût&#xa0;%2, aucune qualifiée</translation>
    </message>
    <message>
        <source>%1: %2, cost %3, %4</source>
        <translation>%1&#xa0;:&#xa0;%2, coût&#xa0;%3,&#xa0;%4</translation>
    </message>
    <message>
        <source>Source	Quarter	Cost	Qualified	Per qualified
</source>
        <translation>Source	Trimestre	Coût	Qualifiées	Par qualifiée
</translation>
    </message>
    <message>
        <source>1 amount of the costs is changed.</source>
        <translation>1 montant des coûts est modifié.</translation>
    </message>
    <message>
        <source>%1 amounts of the costs are changed.</source>
        <translation>%1 montants des coûts sont modifiés.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Cost in %1</source>
        <translation>Coût en&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 is a campaign of %2 now.</source>
        <translation>%1 est maintenant une campagne de&#xa0;%2.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>What each source cost, month by month, in %1. The row of a source holds what belongs to none of its campaigns; each amount counts once.</source>
        <translation>Ce que chaque source a coûté, mois par mois, en&#xa0;%1. La ligne d’une source contient ce qui n’est à aucune de ses campagnes&#xa0;; chaque montant compte une fois.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>It stands below its source at once. Its leads come with the name in their field Campaign, by hand or by an import.</source>
        <translation>Elle figure aussitôt sous sa source. Ses pistes arrivent avec le nom dans leur champ Campagne, à la main ou par un import.</translation>
    </message>
    <message>
        <source>Add campaign</source>
        <translation>Ajouter la campagne</translation>
    </message>
    <message>
        <source>%1 graded</source>
        <translation>%1 notées</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>trop peu de données</translation>
    </message>
    <message>
        <source>no campaign</source>
        <translation>sans campagne</translation>
    </message>
    <message>
        <source>No lead came in these months.</source>
        <translation>Aucune piste n’est arrivée pendant ces mois.</translation>
    </message>
    <message>
        <source>No cost is entered for these months, so no return is known.</source>
        <translation>Aucun coût n’est saisi pour ces mois, aucun rendement n’est donc connu.</translation>
    </message>
    <message>
        <source>No source with a cost has enough leads yet to say which one pays.</source>
        <translation>Aucune source avec un coût n’a encore assez de pistes pour dire laquelle rapporte.</translation>
    </message>
    <message>
        <source>Nothing was won yet from the leads of these months.</source>
        <translation>Rien n’est encore gagné avec les pistes de ces mois.</translation>
    </message>
    <message>
        <source>%1 returns %2 for each %3.</source>
        <translation>%1 rapporte&#xa0;%2 par&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 cost %2 and won nothing.</source>
        <translation>%1 a coûté&#xa0;%2 et n’a rien gagné.</translation>
    </message>
    <message>
        <source>%1 returns less than it cost: %2 for each %3.</source>
        <translation>%1 rapporte moins que son coût&#xa0;:&#xa0;%2 par&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1: inquiries fell to %2 in four weeks, %3 are usual.</source>
        <translation>%1&#xa0;: les demandes sont tombées à&#xa0;%2 en quatre semaines,&#xa0;%3 sont habituelles.</translation>
    </message>
    <message>
        <source>%1 Sales will feel it in %2.</source>
        <translation>%1 Les ventes le sentiront en&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1: %2 of its leads are A or B, %3 is usual and %4 its limit.</source>
        <translation>%1&#xa0;:&#xa0;%2 de ses pistes sont A ou B, la part habituelle est&#xa0;%3 et sa limite&#xa0;%4.</translation>
    </message>
    <message>
        <source>Return per %1 is won value divided by cost. No margin is set.</source>
        <translation>Le rendement par&#xa0;%1 est la valeur gagnée divisée par le coût. Aucune marge n’est fixée.</translation>
    </message>
    <message>
        <source>Return per %1 is won value times %2 margin, divided by cost.</source>
        <translation>Le rendement par&#xa0;%1 est la valeur gagnée fois&#xa0;%2 de marge, divisée par le coût.</translation>
    </message>
    <message>
        <source>Sources %1 to %2.pdf</source>
        <translation>Sources %1 au %2.pdf</translation>
    </message>
    <message>
        <source>Save the table of sources</source>
        <translation>Enregistrer le tableau des sources</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv);;Page web (*.html)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Sans campagne</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>This ride-along was cancelled.</source>
        <translation>Cette visite accompagnée a été annulée.</translation>
    </message>
    <message>
        <source>This ride-along was cancelled: %1</source>
        <translation>Cette visite accompagnée a été annulée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Objective: %1</source>
        <translation>Objectif&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>No stop is planned yet.</source>
        <translation>Aucune étape n’est encore prévue.</translation>
    </message>
    <message>
        <source>Back at %1.</source>
        <translation>Retour à&#xa0;%1.</translation>
    </message>
    <message>
        <source>Ride-along with %1</source>
        <translation>Visite accompagnée avec&#xa0;%1</translation>
    </message>
    <message>
        <source>The calendar file could not be written to %1: %2. Choose another folder.</source>
        <translation>Le fichier calendrier n’a pas pu être écrit dans&#xa0;%1&#xa0;:&#xa0;%2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Thirds of a team say something from %1 reps on. Active reps: %2.</source>
        <translation>Les tiers d’une équipe disent quelque chose à partir de&#xa0;%1 commerciaux. Commerciaux actifs&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>From %1 ride-alongs on it can be told who gets them. In the last 26 weeks: %2.</source>
        <translation>À partir de&#xa0;%1 visites accompagnées, on peut dire à qui elles vont. Dans les 26 dernières semaines&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>The middle of the team is left out: %1 of %2 ride-alongs in 26 weeks, for %3 of %4 reps.</source>
        <translation>Le milieu de l’équipe est oublié&#xa0;:&#xa0;%1 des&#xa0;%2 visites accompagnées en 26 semaines, pour&#xa0;%3 des&#xa0;%4 commerciaux.</translation>
    </message>
    <message>
        <source>The middle of the team got %1 of %2 ride-alongs in 26 weeks, being %3 of %4 reps.</source>
        <translation>Le milieu de l’équipe a eu&#xa0;%1 des&#xa0;%2 visites accompagnées, pour&#xa0;%3 des&#xa0;%4 commerciaux.</translation>
    </message>
    <message>
        <source>%1 ride-alongs with %2 wait for a debrief</source>
        <translation>%1 visites accompagnées avec&#xa0;%2 attendent un débriefing</translation>
    </message>
    <message>
        <source>Debrief the ride-along with %1 from yesterday</source>
        <translation>Débriefer la visite accompagnée d’hier avec&#xa0;%1</translation>
    </message>
    <message>
        <source>Debrief the ride-along with %1 from %2</source>
        <translation>Débriefer la visite accompagnée avec&#xa0;%1 du&#xa0;%2</translation>
    </message>
    <message>
        <source>1 stop, begun and not finished</source>
        <translation>1 étape, commencé et non terminé</translation>
    </message>
    <message>
        <source>%1 stops, begun and not finished</source>
        <translation>%1 étapes, commencé et non terminé</translation>
    </message>
    <message>
        <source>1 stop, no ratings and no commitments written yet</source>
        <translation>1 étape, encore ni évaluations ni engagements</translation>
    </message>
    <message>
        <source>%1 stops, no ratings and no commitments written yet</source>
        <translation>%1 étapes, encore ni évaluations ni engagements</translation>
    </message>
    <message>
        <source>1 commitment is past its day</source>
        <translation>1 engagement a dépassé son jour</translation>
    </message>
    <message>
        <source>%1 commitments are past their day</source>
        <translation>%1 engagements ont dépassé leur jour</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h&#xa0;%2</translation>
    </message>
    <message>
        <source>no touch for 1 day</source>
        <translation>sans contact depuis 1 jour</translation>
    </message>
    <message>
        <source>no touch for %1 days</source>
        <translation>sans contact depuis&#xa0;%1 jours</translation>
    </message>
    <message>
        <source>never touched</source>
        <translation>jamais contactée</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>pas de prochaine action</translation>
    </message>
    <message>
        <source>Agree on the next step</source>
        <translation>Convenir de la prochaine action</translation>
    </message>
    <message>
        <source>Agree on the way to %1</source>
        <translation>Convenir du chemin vers&#xa0;%1</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>près de&#xa0;%1</translation>
    </message>
    <message>
        <source>a detour of %1</source>
        <translation>un détour de&#xa0;%1</translation>
    </message>
    <message>
        <source>at %1, %2&apos;s weakest</source>
        <translation>à&#xa0;%1, l’étape la plus faible de&#xa0;%2</translation>
    </message>
    <message>
        <source>The ride has no objective yet.</source>
        <translation>La visite accompagnée n’a pas encore d’objectif.</translation>
    </message>
    <message>
        <source>Demonstrate</source>
        <translation>Démontrer</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>A rep says only what he or she promised.</source>
        <translation>Un commercial ne note que ses propres promesses.</translation>
    </message>
    <message>
        <source>Write what was promised.</source>
        <translation>Écrivez ce qui a été promis.</translation>
    </message>
    <message>
        <source>Say who promised it.</source>
        <translation>Dites qui l’a promis.</translation>
    </message>
    <message>
        <source>There is no such commitment.</source>
        <translation>Cet engagement n’existe pas.</translation>
    </message>
    <message>
        <source>A commitment is open, kept or dropped.</source>
        <translation>Un engagement est ouvert, tenu ou abandonné.</translation>
    </message>
    <message>
        <source>Only a manager writes coaching notes.</source>
        <translation>Seul un manager écrit des notes de coaching.</translation>
    </message>
    <message>
        <source>Write what the note says.</source>
        <translation>Écrivez ce que dit la note.</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>Cette note n’existe pas.</translation>
    </message>
    <message>
        <source>Only who wrote a note changes it.</source>
        <translation>Seul qui a écrit une note la modifie.</translation>
    </message>
    <message>
        <source>There is no such skill.</source>
        <translation>Cette compétence n’existe pas.</translation>
    </message>
    <message>
        <source>Only a manager rates skills.</source>
        <translation>Seul un manager évalue des compétences.</translation>
    </message>
    <message>
        <source>%1 is retired and is not rated any more.</source>
        <translation>%1 est retirée et n’est plus évaluée.</translation>
    </message>
    <message>
        <source>That ride-along was cancelled.</source>
        <translation>Cette visite accompagnée a été annulée.</translation>
    </message>
    <message>
        <source>A rating goes from 1 to 5.</source>
        <translation>Une évaluation va de 1 à 5.</translation>
    </message>
    <message>
        <source>There is no such ride-along.</source>
        <translation>Cette visite accompagnée n’existe pas.</translation>
    </message>
    <message>
        <source>Only %1 answers that.</source>
        <translation>Seul&#xa0;%1 y répond.</translation>
    </message>
    <message>
        <source>That ride-along has no debrief yet.</source>
        <translation>Cette visite accompagnée n’a pas encore de débriefing.</translation>
    </message>
    <message>
        <source>Write what the comment says.</source>
        <translation>Écrivez ce que dit le commentaire.</translation>
    </message>
    <message>
        <source>Only a manager changes the skills.</source>
        <translation>Seul un manager modifie les compétences.</translation>
    </message>
    <message>
        <source>There is a skill called %1.</source>
        <translation>Il y a déjà une compétence nommée&#xa0;%1.</translation>
    </message>
    <message>
        <source>A team is rated by %1 skills at most. Retire one first.</source>
        <translation>Une équipe est évaluée sur&#xa0;%1 compétences au plus. Retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>%1 was rated or planned for already. Retire it: what was rated stays.</source>
        <translation>%1 a déjà été évaluée ou prévue. Retirez-la&#xa0;: ce qui a été évalué reste.</translation>
    </message>
    <message>
        <source>This ride-along was cancelled, so there is nothing to debrief.</source>
        <translation>Cette visite accompagnée a été annulée, il n’y a donc rien à débriefer.</translation>
    </message>
    <message>
        <source>This ride-along names no rep who is on the team.</source>
        <translation>Cette visite accompagnée ne nomme aucun commercial de l’équipe.</translation>
    </message>
    <message>
        <source>This ride-along has no day. Give it one first.</source>
        <translation>Cette visite accompagnée n’a pas de jour. Donnez-lui-en d’abord un.</translation>
    </message>
    <message>
        <source>This ride-along is on %1. It can be debriefed from that day on.</source>
        <translation>Cette visite accompagnée est le&#xa0;%1. Elle peut être débriefée à partir de ce jour.</translation>
    </message>
    <message>
        <source>The way back ends at %1, before the start at %2.</source>
        <translation>Le retour finit à&#xa0;%1, avant le départ à&#xa0;%2.</translation>
    </message>
    <message>
        <source>The next step with %1 would be on %2, before the ride-along.</source>
        <translation>La prochaine action avec&#xa0;%1 serait le&#xa0;%2, avant la visite accompagnée.</translation>
    </message>
    <message>
        <source>There is no kind of step %1.</source>
        <translation>Il n’y a pas de type d’action&#xa0;%1.</translation>
    </message>
    <message>
        <source>That stop is no part of this ride-along.</source>
        <translation>Cette étape ne fait pas partie de cette visite accompagnée.</translation>
    </message>
    <message>
        <source>The goal at %1 was met, partly or not met.</source>
        <translation>Le but chez&#xa0;%1 a été atteint, en partie ou pas atteint.</translation>
    </message>
    <message>
        <source>There is no kind of activity %1.</source>
        <translation>Il n’y a pas de type d’activité&#xa0;%1.</translation>
    </message>
    <message>
        <source>What is said of %1 is too long.</source>
        <translation>Ce qui est dit de&#xa0;%1 est trop long.</translation>
    </message>
    <message>
        <source>%1 stands twice in this debrief.</source>
        <translation>%1 figure deux fois dans ce débriefing.</translation>
    </message>
    <message>
        <source>A rating goes from 1 to 5; %1 has another.</source>
        <translation>Une évaluation va de 1 à 5&#xa0;;&#xa0;%1 en a une autre.</translation>
    </message>
    <message>
        <source>What went well and what to improve have %1 letters each at most.</source>
        <translation>Ce qui était bien et ce qui est à améliorer ont chacun&#xa0;%1 lettres au plus.</translation>
    </message>
    <message>
        <source>A note has %1 letters at most.</source>
        <translation>Une note a&#xa0;%1 lettres au plus.</translation>
    </message>
    <message>
        <source>A commitment of this debrief is not there any more.</source>
        <translation>Un engagement de ce débriefing n’existe plus.</translation>
    </message>
    <message>
        <source>A commitment needs words: say what was promised.</source>
        <translation>Un engagement demande des mots&#xa0;: dites ce qui a été promis.</translation>
    </message>
    <message>
        <source>A commitment has %1 letters at most.</source>
        <translation>Un engagement a&#xa0;%1 lettres au plus.</translation>
    </message>
    <message>
        <source>Who promised “%1” is not on the team.</source>
        <translation>Qui a promis «&#xa0;%1&#xa0;» n’est pas dans l’équipe.</translation>
    </message>
    <message>
        <source>The debrief is too long to be kept. Shorten its notes.</source>
        <translation>Le débriefing est trop long pour être gardé. Raccourcissez ses notes.</translation>
    </message>
    <message>
        <source>%1 in the field count for %2.</source>
        <translation>%1 de terrain comptent pour le&#xa0;%2.</translation>
    </message>
    <message>
        <source>the ratings</source>
        <translation>les évaluations</translation>
    </message>
    <message>
        <source>what went well and what to improve</source>
        <translation>ce qui était bien et ce qui est à améliorer</translation>
    </message>
    <message>
        <source>the shared note</source>
        <translation>la note partagée</translation>
    </message>
    <message>
        <source>the commitments</source>
        <translation>les engagements</translation>
    </message>
    <message>
        <source>With the next change file %1 gets: %2.</source>
        <translation>Avec le prochain fichier de modifications,&#xa0;%1 reçoit&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>The private note stays with you.</source>
        <translation>La note privée reste chez vous.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>One of the planned rides: Cole on Thu, Oct 15</extracomment>
        <translation>%1 le&#xa0;%2</translation>
    </message>
    <message>
        <source>Next steps: %1.</source>
        <translation>Prochaines actions&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>The debrief is written by who rode along; the rep reads and answers it.</source>
        <translation>Le débriefing est écrit par qui a accompagné&#xa0;; le commercial le lit et y répond.</translation>
    </message>
    <message>
        <source>Say whom the ride-along is with.</source>
        <translation>Dites avec qui est la visite accompagnée.</translation>
    </message>
    <message>
        <source>Whom the ride-along is with is not on the team any more.</source>
        <translation>La personne accompagnée n’est plus dans l’équipe.</translation>
    </message>
    <message>
        <source>Who rides along is not on the team any more.</source>
        <translation>La personne qui accompagne n’est plus dans l’équipe.</translation>
    </message>
    <message>
        <source>%1 cannot ride along with %1.</source>
        <translation>%1 ne peut pas accompagner&#xa0;%1.</translation>
    </message>
    <message>
        <source>A ride-along needs its day.</source>
        <translation>Une visite accompagnée demande un jour.</translation>
    </message>
    <message>
        <source>The name of the start is too long: it has %1 letters at most.</source>
        <translation>Le nom du départ est trop long&#xa0;: il a&#xa0;%1 lettres au plus.</translation>
    </message>
    <message>
        <source>A latitude goes from -90 to 90, a longitude from -180 to 180.</source>
        <translation>Une latitude va de -90 à 90, une longitude de -180 à 180.</translation>
    </message>
    <message>
        <source>The objective is too long: it has %1 letters at most.</source>
        <translation>L’objectif est trop long&#xa0;: il a&#xa0;%1 lettres au plus.</translation>
    </message>
    <message>
        <source>The way back takes 0 to 1440 minutes.</source>
        <translation>Le retour prend de 0 à 1440 minutes.</translation>
    </message>
    <message>
        <source>There is no such time of day for %1.</source>
        <translation>Cette heure n’existe pas pour&#xa0;%1.</translation>
    </message>
    <message>
        <source>The hours of %1 end before they begin.</source>
        <translation>Les heures de&#xa0;%1 finissent avant de commencer.</translation>
    </message>
    <message>
        <source>A stop takes 1 to 1440 minutes; %1 does not.</source>
        <translation>Une étape prend de 1 à 1440 minutes&#xa0;; pas&#xa0;%1.</translation>
    </message>
    <message>
        <source>The way to %1 takes 0 to 1440 minutes.</source>
        <translation>Le trajet vers&#xa0;%1 prend de 0 à 1440 minutes.</translation>
    </message>
    <message>
        <source>The goal at %1 is too long: it has %2 letters at most.</source>
        <translation>Le but chez&#xa0;%1 est trop long&#xa0;: il a&#xa0;%2 lettres au plus.</translation>
    </message>
    <message>
        <source>The role at %1 is demonstrate, joint or observe.</source>
        <translation>Le rôle chez&#xa0;%1 est démontrer, ensemble ou observer.</translation>
    </message>
    <message>
        <source>A ride-along has %1 stops at most.</source>
        <translation>Une visite accompagnée a&#xa0;%1 étapes au plus.</translation>
    </message>
    <message>
        <source>%1 is a stop twice.</source>
        <translation>%1 est deux fois une étape.</translation>
    </message>
    <message>
        <source>A stop stands twice in this ride-along.</source>
        <translation>Une étape figure deux fois dans cette visite accompagnée.</translation>
    </message>
    <message>
        <source>The ride-along with %1 on %2 is done and stays as it was.</source>
        <translation>La visite accompagnée avec&#xa0;%1 du&#xa0;%2 est faite et reste telle quelle.</translation>
    </message>
    <message>
        <source>The ride-along with %1 on %2 was cancelled. Plan a new one.</source>
        <translation>La visite accompagnée avec&#xa0;%1 du&#xa0;%2 a été annulée. Prévoyez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The reason is too long: it has %1 letters at most.</source>
        <translation>Le motif est trop long&#xa0;: il a&#xa0;%1 lettres au plus.</translation>
    </message>
    <message>
        <source>Latitude and longitude belong together: give both or none.</source>
        <translation>Latitude et longitude vont ensemble&#xa0;: donnez les deux ou aucune.</translation>
    </message>
    <message>
        <source>Distances are told in km or in mi, not %1.</source>
        <translation>Les distances se disent en km ou en mi, pas en&#xa0;%1.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Cette personne n’existe pas.</translation>
    </message>
    <message>
        <source>Hours need a day.</source>
        <translation>Des heures demandent un jour.</translation>
    </message>
    <message>
        <source>%1 is still to come. Hours are said of days that have begun.</source>
        <translation>%1 est encore à venir. Les heures se disent pour des jours commencés.</translation>
    </message>
    <message>
        <source>Hours can’t be below zero.</source>
        <translation>Des heures ne peuvent pas être sous zéro.</translation>
    </message>
    <message>
        <source>A day has 24 hours, and that would make more.</source>
        <translation>Un jour a 24 heures, et cela en ferait plus.</translation>
    </message>
    <message>
        <source>Rides and visits fill that part of the day. Say the hours with a digit.</source>
        <translation>Visites accompagnées et visites remplissent cette partie du jour. Dites les heures avec un chiffre.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of percents: 25–50%</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1&#xa0;: rien de connu</translation>
    </message>
    <message>
        <source>%1: planned %2</source>
        <translation>%1&#xa0;: prévu&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2; planned %3</source>
        <translation>%1&#xa0;:&#xa0;%2&#xa0;; prévu&#xa0;%3</translation>
    </message>
    <message>
        <source>Nothing is known of this week yet.</source>
        <translation>Rien n’est encore connu de cette semaine.</translation>
    </message>
    <message>
        <source>week %1 %2</source>
        <extracomment>A week and its share of field hours: week 42 64%</extracomment>
        <translation>semaine&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Share of field hours by week: %1</source>
        <translation>Part des heures de terrain par semaine&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>%1, planned</source>
        <translation>%1, prévu</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Share in the field</source>
        <translation>Part sur le terrain</translation>
    </message>
    <message>
        <source>%1 by %2 if the plan holds</source>
        <translation>%1 d’ici&#xa0;%2 si le plan tient</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>It stays private.</source>
        <translation>Elle reste privée.</translation>
    </message>
    <message>
        <source>%1 is asked to read it again.</source>
        <translation>La relecture est demandée à&#xa0;%1.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Changed the note about %1</source>
        <translation>Note sur&#xa0;%1 modifiée</translation>
    </message>
    <message>
        <source>Share this note with %1?</source>
        <translation>Partager cette note avec&#xa0;%1&#xa0;?</translation>
    </message>
    <message>
        <source>A new note with the same words is written, and %1 may read it. The private one stays private.</source>
        <translation>Une nouvelle note avec les mêmes mots est écrite, et&#xa0;%1 peut la lire. La note privée reste privée.</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Remove the private note</source>
        <translation>Retirer la note privée</translation>
    </message>
    <message>
        <source>Shared the note with %1</source>
        <translation>Note partagée avec&#xa0;%1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Your manager reads it with the next exchange.</source>
        <translation>Votre manager le lit au prochain échange.</translation>
    </message>
    <message>
        <source>Opened it again: %1</source>
        <translation>Rouvert&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Removed the note about %1</source>
        <translation>Note sur&#xa0;%1 retirée</translation>
    </message>
    <message>
        <source>debrief due</source>
        <translation>débriefing à faire</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>no ride-along yet</source>
        <translation>pas encore de visite accompagnée</translation>
    </message>
    <message>
        <source>%1, due again</source>
        <translation>%1, de nouveau à faire</translation>
    </message>
    <message>
        <source>acknowledged on %1</source>
        <translation>pris acte le&#xa0;%1</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>lu le&#xa0;%1</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Partagé avec&#xa0;%1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De&#xa0;%1</translation>
    </message>
    <message>
        <source>Done well: %1</source>
        <translation>Bien fait&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>To improve: %1</source>
        <translation>À améliorer&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Rated, without words.</source>
        <translation>Évalué, sans mots.</translation>
    </message>
    <message>
        <source>%1 promised, due %2</source>
        <translation>%1 a promis, pour le&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 promised, no day set</source>
        <translation>%1 a promis, sans jour fixé</translation>
    </message>
    <message>
        <source>left the team</source>
        <translation>a quitté l’équipe</translation>
    </message>
    <message>
        <source>%1 of %2 reps had a ride-along in the last %3 days.</source>
        <translation>Commerciaux avec une visite accompagnée dans les&#xa0;%3 derniers jours&#xa0;:&#xa0;%1 sur&#xa0;%2.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>Next ride-along: %1</source>
        <translation>Prochaine visite accompagnée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>No objective is set yet.</source>
        <translation>Aucun objectif n’est encore fixé.</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>But&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>%1 ride-alongs</source>
        <translation>%1 visites accompagnées</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 évaluations</translation>
    </message>
    <message>
        <source>Your skills stand at %1 after one rating.</source>
        <translation>Vos compétences sont à&#xa0;%1 après une évaluation.</translation>
    </message>
    <message>
        <source>%1 stands at %2 after one rating.</source>
        <translation>%1 est à&#xa0;%2 après une évaluation.</translation>
    </message>
    <message>
        <source>Your skills stand at %1, as at first, after %2.</source>
        <translation>Vos compétences sont à&#xa0;%1, comme au début, après&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 stands at %2, as at first, after %3.</source>
        <translation>%1 est à&#xa0;%2, comme au début, après&#xa0;%3.</translation>
    </message>
    <message>
        <source>You have gone from %1 to %2 in %3.</source>
        <translation>Vos compétences sont passées de&#xa0;%1 à&#xa0;%2 en&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 has gone from %2 to %3 in %4.</source>
        <translation>%1&#xa0;: de&#xa0;%2 à&#xa0;%3 en&#xa0;%4.</translation>
    </message>
    <message>
        <source>No ride-along with you is rated yet.</source>
        <translation>Aucune visite accompagnée avec vous n’est encore évaluée.</translation>
    </message>
    <message>
        <source>No ride-along with %1 yet.</source>
        <translation>Pas encore de visite accompagnée avec&#xa0;%1.</translation>
    </message>
    <message>
        <source>To train next: %1.</source>
        <translation>À travailler ensuite&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>No ride-along in these weeks.</source>
        <translation>Aucune visite accompagnée dans ces semaines.</translation>
    </message>
    <message>
        <source>No whole week after a ride-along to compare with yet.</source>
        <translation>Pas encore de semaine entière après une visite accompagnée pour comparer.</translation>
    </message>
    <message>
        <source>%1 gives more demos in the two weeks after a ride-along.</source>
        <translation>%1 fait plus de démos dans les deux semaines après une visite accompagnée.</translation>
    </message>
    <message>
        <source>%1 gives fewer demos in the two weeks after a ride-along.</source>
        <translation>%1 fait moins de démos dans les deux semaines après une visite accompagnée.</translation>
    </message>
    <message>
        <source>%1 gives as many demos after a ride-along as before.</source>
        <translation>%1 fait autant de démos après une visite accompagnée qu’avant.</translation>
    </message>
    <message>
        <source>One ride-along is little data: keep watching.</source>
        <translation>Une visite accompagnée, c’est peu de données&#xa0;: continuez à observer.</translation>
    </message>
    <message>
        <source>Two ride-alongs is little data: keep watching.</source>
        <translation>Deux visites accompagnées, c’est peu de données&#xa0;: continuez à observer.</translation>
    </message>
    <message>
        <source>No ride-along with %1 is done yet.</source>
        <translation>Aucune visite accompagnée avec&#xa0;%1 n’est encore faite.</translation>
    </message>
    <message>
        <source>Eight weeks have not passed since the first ride-along: nothing to compare yet.</source>
        <translation>Huit semaines ne sont pas encore passées depuis la première visite accompagnée&#xa0;: rien à comparer pour l’instant.</translation>
    </message>
    <message>
        <source>The 8 weeks before and after one ride-along.</source>
        <translation>Les 8 semaines avant et après une visite accompagnée.</translation>
    </message>
    <message>
        <source>The 8 weeks before and after %1 ride-alongs, added up.</source>
        <translation>Les 8 semaines avant et après&#xa0;%1 visites accompagnées, additionnées.</translation>
    </message>
    <message>
        <source>Too little data to say that it comes from riding along.</source>
        <translation>Trop peu de données pour dire que cela vient de l’accompagnement.</translation>
    </message>
    <message>
        <source>What else changed in these weeks is in it too.</source>
        <translation>Ce qui a changé d’autre dans ces semaines y est aussi.</translation>
    </message>
    <message>
        <source>No visit with %1 has a role yet.</source>
        <translation>Aucune visite avec&#xa0;%1 n’a encore de rôle.</translation>
    </message>
    <message>
        <source>Demonstrated %1, joint %2, observed %3.</source>
        <translation>Démontré&#xa0;%1, ensemble&#xa0;%2, observé&#xa0;%3.</translation>
    </message>
    <message>
        <source>Too few visits to see a shift.</source>
        <translation>Trop peu de visites pour voir une évolution.</translation>
    </message>
    <message>
        <source>It shifts from showing to watching, as it does where a rep grows.</source>
        <translation>Cela passe de montrer à regarder, comme chez un commercial qui progresse.</translation>
    </message>
    <message>
        <source>It does not shift from showing to watching yet: let %1 lead more visits.</source>
        <translation>Cela ne passe pas encore de montrer à regarder&#xa0;: laissez&#xa0;%1 mener plus de visites.</translation>
    </message>
    <message>
        <source>Strong: %1.</source>
        <translation>Points forts&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Weak: %1.</source>
        <translation>Points faibles&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Follows up %1 of inquiries.</source>
        <translation>Relance&#xa0;%1 des demandes.</translation>
    </message>
    <message>
        <source>Answers within a working hour.</source>
        <translation>Répond en moins d’une heure ouvrée.</translation>
    </message>
    <message>
        <source>Answers after %1 working hours.</source>
        <translation>Répond après&#xa0;%1 heures ouvrées.</translation>
    </message>
    <message>
        <source>Discipline %1.</source>
        <translation>Discipline&#xa0;%1.</translation>
    </message>
    <message>
        <source>1 step is overdue.</source>
        <translation>1 action est en retard.</translation>
    </message>
    <message>
        <source>%1 steps are overdue.</source>
        <translation>%1 actions sont en retard.</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <extracomment>The day of a ride-along as a title: Thursday, October 15</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>missed, was due %1</source>
        <translation>manqué, c’était pour le&#xa0;%1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à&#xa0;%1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Ensuite&#xa0;:&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Next: %1, %2, %3</source>
        <translation>Ensuite&#xa0;:&#xa0;%1,&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>Add to ride-along</source>
        <translation>Ajouter à une visite accompagnée</translation>
    </message>
    <message>
        <source>%1 stops added</source>
        <translation>%1 étapes ajoutées</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec&#xa0;%2</translation>
    </message>
    <message>
        <source>New ride-along</source>
        <translation>Nouvelle visite accompagnée</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>au&#xa0;%1</translation>
    </message>
    <message>
        <source>Cancel the ride-along with %1</source>
        <translation>Annuler la visite accompagnée avec&#xa0;%1</translation>
    </message>
    <message>
        <source>It stays in the list with the reason. A calendar that has it is told by the calendar file.</source>
        <translation>Elle reste dans la liste avec le motif. Un calendrier qui l’a l’apprend par le fichier calendrier.</translation>
    </message>
    <message>
        <source>Cancel the ride-along</source>
        <translation>Annuler la visite accompagnée</translation>
    </message>
    <message>
        <source>Say why, for whoever reads it later.</source>
        <translation>Dites pourquoi, pour qui le lira plus tard.</translation>
    </message>
    <message>
        <source>Day of the ride-along</source>
        <translation>Jour de la visite accompagnée</translation>
    </message>
    <message>
        <source>Take this day</source>
        <translation>Prendre ce jour</translation>
    </message>
    <message>
        <source>Ride-along %1 %2</source>
        <extracomment>The name of a file: day, rep</extracomment>
        <translation>Visite accompagnée %1 %2</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>Enregistrer la fiche du jour</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Enregistrer le fichier calendrier</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>%1 and its calendar file are saved, without private notes. Send both to %2.</source>
        <translation>%1 et son fichier calendrier sont enregistrés, sans notes privées. Envoyez les deux à&#xa0;%2.</translation>
    </message>
    <message>
        <source>Share the brief</source>
        <translation>Partager la fiche du jour</translation>
    </message>
    <message>
        <source>One stop in one day</source>
        <translation>Une étape en un jour</translation>
    </message>
    <message>
        <source>%1 stops in one day</source>
        <translation>%1 étapes en un jour</translation>
    </message>
    <message>
        <source>One stop and %1 in one day</source>
        <translation>Une étape et&#xa0;%1 en un jour</translation>
    </message>
    <message>
        <source>%1 stops and %2 in one day</source>
        <translation>%1 étapes et&#xa0;%2 en un jour</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a time to another: 7:45 – 4:15</extracomment>
        <translation>%1 –&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 min, any time</source>
        <translation>%1 min, à toute heure</translation>
    </message>
    <message>
        <source>%1 min, from %2</source>
        <translation>%1 min, dès&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 min, until %2</source>
        <translation>%1 min, jusqu’à&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 min, between %2 and %3</source>
        <translation>%1 min, entre&#xa0;%2 et&#xa0;%3</translation>
    </message>
    <message>
        <source>way not known</source>
        <translation>trajet inconnu</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <extracomment>The title of a ride-along: Thursday, October 15, with Cole Jensen</extracomment>
        <translation>%1, avec&#xa0;%2</translation>
    </message>
    <message>
        <source>No stop yet. A adds one.</source>
        <translation>Pas encore d’étape. A en ajoute une.</translation>
    </message>
    <message>
        <source>1 of them overdue</source>
        <translation>dont 1 en retard</translation>
    </message>
    <message>
        <source>%1 of them overdue</source>
        <translation>dont&#xa0;%1 en retard</translation>
    </message>
    <message>
        <source>%1, %2 and one A nobody has touched for %3 days.</source>
        <translation>%1,&#xa0;%2 et une A que personne n’a contactée depuis&#xa0;%3 jours.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1,&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1, and one A nobody has touched for %2 days.</source>
        <translation>%1, et une A que personne n’a contactée depuis&#xa0;%2 jours.</translation>
    </message>
    <message>
        <source>%1 %2 field hours.</source>
        <extracomment>Behind the sentence about the stops: 8.5 field hours.</extracomment>
        <translation>%1&#xa0;%2 heures de terrain.</translation>
    </message>
    <message>
        <source>%1, %2 driving, %3 with customers</source>
        <translation>%1,&#xa0;%2 de route,&#xa0;%3 chez les clients</translation>
    </message>
    <message>
        <source>%1 and %2 driving as far as known, %3 with customers</source>
        <translation>%1 et&#xa0;%2 de route pour autant qu’on sache,&#xa0;%3 chez les clients</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Étape&#xa0;%1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Planned: %1.</source>
        <translation>Prévu&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>One ride-along is done.</source>
        <translation>Une visite accompagnée est faite.</translation>
    </message>
    <message>
        <source>%1 ride-alongs are done.</source>
        <translation>%1 visites accompagnées sont faites.</translation>
    </message>
    <message>
        <source>No field day planned this week.</source>
        <translation>Aucune journée de terrain prévue cette semaine.</translation>
    </message>
    <message>
        <source>One debrief is due.</source>
        <translation>Un débriefing est à faire.</translation>
    </message>
    <message>
        <source>%1 debriefs are due.</source>
        <translation>%1 débriefings sont à faire.</translation>
    </message>
    <message>
        <source>Debrief due</source>
        <translation>Débriefing à faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>%1 is something else and was left as it is. Choose another name.</source>
        <translation>%1 est autre chose et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1, %2 and %n others</source>
        <translation>%1,&#xa0;%2 et&#xa0;%n autres</translation>
    </message>
    <message>
        <source>Nothing new for %1; the file says what this laptop has.</source>
        <translation>Rien de nouveau pour&#xa0;%1&#xa0;; le fichier dit ce qu’a ce portable.</translation>
    </message>
    <message>
        <source>1 change for %1.</source>
        <translation>1 modification pour&#xa0;%1.</translation>
    </message>
    <message>
        <source>%n changes for %1.</source>
        <translation>%n modifications pour&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 It is in %n files that may be sent one by one.</source>
        <translation>%1 Le tout tient dans&#xa0;%n fichiers, qui peuvent être envoyés un par un.</translation>
    </message>
    <message>
        <source>%1 You may remove the stick.</source>
        <translation>%1 Vous pouvez retirer la clé USB.</translation>
    </message>
    <message>
        <source>No file has come from %1 for %n days.</source>
        <translation>Aucun fichier n’est venu de&#xa0;%1 depuis&#xa0;%n jours.</translation>
    </message>
    <message>
        <source>Nobody else is in the team yet. Invite a person first.</source>
        <translation>Il n’y a encore personne d’autre dans l’équipe. Invitez d’abord une personne.</translation>
    </message>
    <message>
        <source>There is nobody to write for. Import a file from your manager first.</source>
        <translation>Il n’y a personne pour qui écrire. Importez d’abord un fichier de votre manager.</translation>
    </message>
    <message>
        <source>Use a passphrase of 8 characters or more.</source>
        <translation>Prenez une phrase secrète de 8 caractères ou plus.</translation>
    </message>
    <message>
        <source>A file with a passphrase is for one person. Choose one.</source>
        <translation>Un fichier avec phrase secrète est pour une seule personne. Choisissez-en une.</translation>
    </message>
    <message>
        <source>It is larger than a change file may be.</source>
        <translation>Il est plus grand qu’un fichier de modifications ne peut l’être.</translation>
    </message>
    <message>
        <source>The exchange folder %1 is not there. Nothing is lost: the exchange goes on when it is back.</source>
        <translation>Le dossier d’échange&#xa0;%1 n’est pas là. Rien n’est perdu&#xa0;: l’échange reprend quand il est de retour.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>Il n’y a pas de dossier&#xa0;%1. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>The book itself lies in this folder. A program that carries files may damage an open book: keep the book elsewhere.</source>
        <translation>Le carnet lui-même se trouve dans ce dossier. Un programme qui transporte des fichiers peut abîmer un carnet ouvert&#xa0;: gardez le carnet ailleurs.</translation>
    </message>
    <message>
        <source>Files of others that were read: %1; new changes: %2.</source>
        <translation>Fichiers des autres lus&#xa0;:&#xa0;%1&#xa0;; nouvelles modifications&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>To decide: %1.</source>
        <translation>À décider&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Wrote a file for the team.</source>
        <translation>Un fichier pour l’équipe a été écrit.</translation>
    </message>
    <message>
        <source>Own files that are not needed any more and were taken away: %1.</source>
        <translation>Fichiers à vous devenus inutiles et retirés&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Files that are not whole yet: %1.</source>
        <translation>Fichiers pas encore complets&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Il n’y avait rien à faire.</translation>
    </message>
    <message>
        <source>Only a manager&apos;s book begins a team. Ask your manager for an invitation.</source>
        <translation>Seul le carnet d’un manager commence une équipe. Demandez une invitation à votre manager.</translation>
    </message>
    <message>
        <source>Say first who you are: name the owner of this book in the settings.</source>
        <translation>Dites d’abord qui vous êtes&#xa0;: nommez le propriétaire de ce carnet dans les réglages.</translation>
    </message>
    <message>
        <source>Only a manager revokes a laptop.</source>
        <translation>Seul un manager révoque un portable.</translation>
    </message>
    <message>
        <source>This is the laptop that you are working on. Revoke it on another one.</source>
        <translation>C’est le portable sur lequel vous travaillez. Révoquez-le sur un autre.</translation>
    </message>
    <message>
        <source>Only a manager lets others into the team.</source>
        <translation>Seul un manager admet d’autres personnes dans l’équipe.</translation>
    </message>
    <message>
        <source>Say who the person is. Add him or her to the team first if need be.</source>
        <translation>Dites qui est la personne. Ajoutez-la d’abord à l’équipe si nécessaire.</translation>
    </message>
    <message>
        <source>Give %1 the file %2 and tell the passphrase by another way, by telephone or face to face. The first file that comes back lets that laptop in.</source>
        <translation>Donnez à&#xa0;%1 le fichier&#xa0;%2 et dites la phrase secrète par une autre voie, au téléphone ou de vive voix. Le premier fichier qui revient admet ce portable.</translation>
    </message>
    <message>
        <source>%1 is no join file. Ask for the file that the new laptop wrote.</source>
        <translation>%1 n’est pas une demande d’accès. Demandez le fichier que le nouveau portable a écrit.</translation>
    </message>
    <message>
        <source>This join file is of another team.</source>
        <translation>Cette demande d’accès est d’une autre équipe.</translation>
    </message>
    <message>
        <source>This is %1&apos;s book in the team of %2 now. Leads in it: %3.</source>
        <translation>C’est maintenant le carnet de&#xa0;%1 dans l’équipe de&#xa0;%2. Pistes dedans&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>This book holds leads of its own (%1), which an answer can&apos;t take in. Make a new book from the answer, and import the leads there.</source>
        <translation>Ce carnet contient ses propres pistes (%1), qu’une réponse ne peut pas reprendre. Faites un nouveau carnet à partir de la réponse et importez-y les pistes.</translation>
    </message>
    <message>
        <source>The text of &quot;%1&quot; holds bytes that are no letters. Nothing was changed; type it again.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» contient des octets qui ne sont pas des lettres. Rien n’a été modifié&#xa0;; saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The text of &quot;%1&quot; is longer than the 1 MB that a book can hold in one place. Nothing was changed; shorten it.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» dépasse 1&#xa0;Mo, le plus qu’un carnet puisse tenir à un endroit. Rien n’a été modifié&#xa0;; raccourcissez-le.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Row %1 of %2 is not what its log says.</source>
        <translation>La ligne&#xa0;%1 de&#xa0;%2 n’est pas ce que dit son journal.</translation>
    </message>
    <message>
        <source>A text of &quot;%1&quot; is too long for a change file, or is none. Shorten it first; nothing was changed.</source>
        <translation>Un texte de «&#xa0;%1&#xa0;» est trop long pour un fichier de modifications, ou n’en est pas un. Raccourcissez-le d’abord&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file contradicts what the book knows of the same laptop. Nothing was changed.</source>
        <translation>Ce fichier contredit ce que le carnet sait du même portable. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 entries of the change log are not what they were when they were written.</source>
        <translation>%1 entrées du journal des modifications ne sont plus telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>%1 is not a sound backup of a book. Nothing was changed. Choose another one.</source>
        <translation>%1 n’est pas une sauvegarde saine d’un carnet. Rien n’a été modifié. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The present book could not be kept at %1, so nothing was changed. Free some space, then try again.</source>
        <translation>Le carnet actuel n’a pas pu être gardé sous&#xa0;%1, rien n’a donc été modifié. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The backup folder %1 can&apos;t be made. Nothing was changed.</source>
        <translation>Le dossier de sauvegarde&#xa0;%1 ne peut pas être créé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 could not be replaced. It is as it was.</source>
        <translation>%1 n’a pas pu être remplacé. Il est resté tel quel.</translation>
    </message>
    <message>
        <source>The disk of %1 could not be written. Nothing was changed.</source>
        <translation>Le disque de&#xa0;%1 n’a pas pu être écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is open in another program, or its folder can&apos;t be written. Close it there, then try again. Nothing was changed.</source>
        <translation>%1 est ouvert dans un autre programme, ou son dossier ne peut pas être écrit. Fermez-le là-bas, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed.</source>
        <translation>Il n’y a pas de fichier&#xa0;%1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Ridealong. Nothing was changed. Update this program first.</source>
        <translation>%1 a été fait par un Ridealong plus récent. Rien n’a été modifié. Mettez d’abord ce programme à jour.</translation>
    </message>
    <message>
        <source>%1 is the book itself. Choose a backup of it.</source>
        <translation>%1 est le carnet lui-même. Choisissez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is a backup of another book, so nothing was changed. Open it as a book of its own, or say that it is meant.</source>
        <translation>%1 est la sauvegarde d’un autre carnet, rien n’a donc été modifié. Ouvrez-la comme un carnet à part, ou dites que c’est bien elle.</translation>
    </message>
    <message>
        <source>The salvage was cancelled. Nothing was written.</source>
        <translation>Le sauvetage a été interrompu. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing can be read of %1 any more. It was left as it is. Restore a backup.</source>
        <translation>Plus rien n’est lisible dans&#xa0;%1. Il a été laissé tel quel. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is not a book of this Ridealong, or its first page is lost. It was left as it is. Restore a backup.</source>
        <translation>%1 n’est pas un carnet de ce Ridealong, ou sa première page est perdue. Il a été laissé tel quel. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>That is no import of changes that could be taken back.</source>
        <translation>Ce n’est pas un import de modifications qui puisse être annulé.</translation>
    </message>
    <message>
        <source>A change file was exported since, so others may know of this import already. Change back what you want changed.</source>
        <translation>Un fichier de modifications a été exporté depuis, d’autres connaissent donc peut-être déjà cet import. Remettez vous-même ce qui doit changer.</translation>
    </message>
    <message>
        <source>Something was done since, so this import can&apos;t be taken back any more. Change back what you want changed.</source>
        <translation>Quelque chose a été fait depuis, cet import ne peut donc plus être annulé. Remettez vous-même ce qui doit changer.</translation>
    </message>
    <message>
        <source>This import erased something for good, so it can&apos;t be taken back.</source>
        <translation>Cet import a effacé quelque chose définitivement, il ne peut donc pas être annulé.</translation>
    </message>
    <message>
        <source>This was decided already. Nothing was changed.</source>
        <translation>Cela a déjà été décidé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to take back here. Answer &quot;keep&quot;.</source>
        <translation>Il n’y a rien à annuler ici. Répondez «&#xa0;keep&#xa0;».</translation>
    </message>
    <message>
        <source>Say which value counts.</source>
        <translation>Dites quelle valeur compte.</translation>
    </message>
    <message>
        <source>There is no such value to choose.</source>
        <translation>Il n’y a pas de telle valeur à choisir.</translation>
    </message>
    <message>
        <source>Choose between the values instead.</source>
        <translation>Choisissez plutôt entre les valeurs.</translation>
    </message>
    <message>
        <source>Answer &quot;same&quot; or &quot;different&quot;.</source>
        <translation>Répondez «&#xa0;same&#xa0;» ou «&#xa0;different&#xa0;».</translation>
    </message>
    <message>
        <source>Answer &quot;keep&quot; or &quot;undo&quot;.</source>
        <translation>Répondez «&#xa0;keep&#xa0;» ou «&#xa0;undo&#xa0;».</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Ce portable</translation>
    </message>
    <message>
        <source>%1&apos;s laptop</source>
        <translation>Portable de&#xa0;%1</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Fusionnée avec&#xa0;%1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Dans le carnet</translation>
    </message>
    <message>
        <source>You moved %1 to %2 on %3; %4 moved it to %5 on %6. Which?</source>
        <translation>Vous avez fait passer&#xa0;%1 à&#xa0;%2 le&#xa0;%3&#xa0;;&#xa0;%4 l’a fait passer à&#xa0;%5 le&#xa0;%6. Que garder&#xa0;?</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3 on %4; %5 moved it to %6 on %7. Which?</source>
        <translation>%1 a fait passer&#xa0;%2 à&#xa0;%3 le&#xa0;%4&#xa0;;&#xa0;%5 l’a fait passer à&#xa0;%6 le&#xa0;%7. Que garder&#xa0;?</translation>
    </message>
    <message>
        <source>%1 of %2: you wrote %3 on %4, %5 wrote %6 on %7. Which?</source>
        <translation>%1 de&#xa0;%2&#xa0;: vous avez écrit&#xa0;%3 le&#xa0;%4,&#xa0;%5 a écrit&#xa0;%6 le&#xa0;%7. Que garder&#xa0;?</translation>
    </message>
    <message>
        <source>%1 of %2: %3 wrote %4 on %5, %6 wrote %7 on %8. Which?</source>
        <translation>%1 de&#xa0;%2&#xa0;:&#xa0;%3 a écrit&#xa0;%4 le&#xa0;%5,&#xa0;%6 a écrit&#xa0;%7 le&#xa0;%8. Que garder&#xa0;?</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Kept or deleted</source>
        <translation>Gardée ou supprimée</translation>
    </message>
    <message>
        <source>Quota of %1, %2</source>
        <translation>Quota de&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Goals of %1</source>
        <translation>Objectifs de&#xa0;%1</translation>
    </message>
    <message>
        <source>Goals of the team</source>
        <translation>Objectifs de l’équipe</translation>
    </message>
    <message>
        <source>%1 of %2: you and %3 wrote something else, and nobody had seen the other&apos;s. Which?</source>
        <translation>%1 de&#xa0;%2&#xa0;: vous et&#xa0;%3 avez écrit autre chose, sans que personne ait vu la version de l’autre. Que garder&#xa0;?</translation>
    </message>
    <message>
        <source>%1 of %2: %3 wrote something else, and nobody had seen the other&apos;s. Which?</source>
        <translation>%1 de&#xa0;%2&#xa0;: versions différentes de&#xa0;%3, sans que personne ait vu celle de l’autre. Que garder&#xa0;?</translation>
    </message>
    <message>
        <source>%1 was deleted. %2, who had not seen that, went on with it on %3. Is it to stay deleted?</source>
        <translation>%1 a été supprimé. %2, qui ne l’avait pas vu, a continué dessus le&#xa0;%3. Faut-il le laisser supprimé&#xa0;?</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now. %3, who had not seen that, went on with it on %4. Keep what was written?</source>
        <translation>%1 est maintenant à&#xa0;%2. %3, qui ne l’avait pas vu, a continué dessus le&#xa0;%4. Garder ce qui a été écrit&#xa0;?</translation>
    </message>
    <message>
        <source>%1 and %2 were added on two laptops and look like one company. Are they the same?</source>
        <translation>%1 et&#xa0;%2 ont été ajoutées sur deux portables et semblent être une seule entreprise. Est-ce la même&#xa0;?</translation>
    </message>
    <message>
        <source>The clock of %1 runs ahead: what came from there is dated %2 hours too late. Set the clock there.</source>
        <translation>L’horloge de&#xa0;%1 avance&#xa0;: ce qui en vient est daté de&#xa0;%2 heures trop tard. Réglez l’horloge là-bas.</translation>
    </message>
    <message>
        <source>%1 wrote after its laptop was revoked. Nothing of it was taken over.</source>
        <translation>%1 a écrit après la révocation du portable. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1 wrote what is not %1&apos;s to change: %2. Nothing of it was taken over.</source>
        <translation>%1 a écrit ce qu’il n’appartient pas à&#xa0;%1 de modifier&#xa0;:&#xa0;%2. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1 is not a Ridealong file. Nothing was read.</source>
        <translation>%1 n’est pas un fichier Ridealong. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Ridealong. Nothing was read. Update the program, then try again.</source>
        <translation>%1 a été écrit par un Ridealong plus récent. Rien n’a été lu. Mettez le programme à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged or not whole. Nothing was read. Ask for it again, or copy it again.</source>
        <translation>%1 est abîmé ou incomplet. Rien n’a été lu. Demandez-le de nouveau, ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 was damaged or changed after it was written: its signature does not fit. Nothing was read. Ask for it again.</source>
        <translation>%1 a été abîmé ou modifié après son écriture&#xa0;: sa signature ne correspond pas. Rien n’a été lu. Demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is not for this laptop. Nothing was read. Ask for a file that is for you.</source>
        <translation>%1 n’est pas pour ce portable. Rien n’a été lu. Demandez un fichier qui soit pour vous.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1. Nothing was read. Try again, or ask for it again.</source>
        <translation>La phrase secrète n’ouvre pas&#xa0;%1. Rien n’a été lu. Réessayez, ou redemandez-la.</translation>
    </message>
    <message>
        <source>%1 is larger inside than a file of Ridealong may be. Nothing was read.</source>
        <translation>%1 est plus grand à l’intérieur qu’un fichier Ridealong ne peut l’être. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>%1 came back from the disk other than it was written, so it was not kept. Use another disk or stick.</source>
        <translation>%1 est revenu du disque autrement qu’il n’avait été écrit, il n’a donc pas été gardé. Prenez un autre disque ou une autre clé USB.</translation>
    </message>
    <message>
        <source>%1 has other keys than before. Nothing was changed. Call its owner: if it really is a new laptop or a new book, ask for a new join file.</source>
        <translation>%1 a d’autres clés qu’avant. Rien n’a été modifié. Appelez son propriétaire&#xa0;: si c’est vraiment un nouveau portable ou un nouveau carnet, demandez une nouvelle demande d’accès.</translation>
    </message>
    <message>
        <source>These keys belong to %1 already. Nothing was changed. Ask for a join file made by the new laptop itself.</source>
        <translation>Ces clés appartiennent déjà à&#xa0;%1. Rien n’a été modifié. Faites faire une demande d’accès par le nouveau portable lui-même.</translation>
    </message>
    <message>
        <source>a laptop that this book doesn&apos;t know</source>
        <translation>un portable que ce carnet ne connaît pas</translation>
    </message>
    <message>
        <source>%1 was revoked. Make a new book on it from an invitation.</source>
        <translation>%1 a été révoqué. Faites-y un nouveau carnet à partir d’une invitation.</translation>
    </message>
    <message>
        <source>Say whose laptop it is.</source>
        <translation>Dites à qui est le portable.</translation>
    </message>
    <message>
        <source>There is no such laptop in the team.</source>
        <translation>Ce portable n’est pas dans l’équipe.</translation>
    </message>
    <message>
        <source>%1 was revoked already.</source>
        <translation>%1 a déjà été révoqué.</translation>
    </message>
    <message>
        <source>The disk is too full for %1. Nothing was written. Free some space, or choose another place.</source>
        <translation>Le disque est trop plein pour&#xa0;%1. Rien n’a été écrit. Libérez de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 may not be written here. Nothing was written. Choose another place.</source>
        <translation>%1 ne peut pas être écrit ici. Rien n’a été écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that its folder or stick is still there, then try again.</source>
        <translation>%1 n’a pas pu être écrit. Vérifiez que son dossier ou sa clé USB est toujours là, puis réessayez.</translation>
    </message>
    <message>
        <source>The book could not be read. Your book is as it was.</source>
        <translation>Le carnet n’a pas pu être lu. Votre carnet est resté tel quel.</translation>
    </message>
    <message>
        <source>%1 is no backup but a change file. Import it with Sync instead.</source>
        <translation>%1 n’est pas une sauvegarde mais un fichier de modifications. Importez-le plutôt avec Synchronisation.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take %1 characters or more, such as four words.</source>
        <translation>La phrase secrète est trop courte. Prenez&#xa0;%1 caractères ou plus, par exemple quatre mots.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Give the passphrase that it was made with.</source>
        <translation>%1 est chiffré. Donnez la phrase secrète avec laquelle il a été fait.</translation>
    </message>
    <message>
        <source>This is the manager&apos;s to change.</source>
        <translation>Seul le manager modifie cela.</translation>
    </message>
    <message>
        <source>a lead (contacts: %1, activities: %2, rows in all: %3)</source>
        <translation>une piste (interlocuteurs&#xa0;:&#xa0;%1, activités&#xa0;:&#xa0;%2, lignes en tout&#xa0;:&#xa0;%3)</translation>
    </message>
    <message>
        <source>Erasing for good is the manager&apos;s to do. Ask the manager.</source>
        <translation>Seul le manager efface définitivement. Adressez-vous au manager.</translation>
    </message>
    <message>
        <source>Say why it is erased: the reason stays when all else is gone.</source>
        <translation>Dites pourquoi c’est effacé&#xa0;: le motif reste quand tout le reste a disparu.</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un interlocuteur</translation>
    </message>
    <message>
        <source>The reason names what is to be erased. Say it without the name.</source>
        <translation>Le motif nomme ce qui doit être effacé. Dites-le sans le nom.</translation>
    </message>
    <message>
        <source>A change file to import into the book.</source>
        <translation>Un fichier de modifications à importer dans le carnet.</translation>
    </message>
    <message>
        <source>One change file at a time: you named %1.</source>
        <translation>Un fichier de modifications à la fois&#xa0;: vous avez nommé&#xa0;%1.</translation>
    </message>
    <message>
        <source>The files for the team are written</source>
        <translation>Les fichiers pour l’équipe sont écrits</translation>
    </message>
    <message>
        <source>The file for the team is written</source>
        <translation>Le fichier pour l’équipe est écrit</translation>
    </message>
    <message>
        <source>Can be opened by</source>
        <translation>Peut être ouvert par</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Writing the change file</source>
        <translation>Écriture du fichier de modifications</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>There is no other laptop to export to. Invite a rep first.</source>
        <translation>Il n’y a pas d’autre portable vers lequel exporter. Invitez d’abord un commercial.</translation>
    </message>
    <message>
        <source>Ask for the missing file</source>
        <translation>Demander le fichier manquant</translation>
    </message>
    <message>
        <source>request.rlx</source>
        <translation>demande.rlx</translation>
    </message>
    <message>
        <source>Change files (*.rlx)</source>
        <translation>Fichiers de modifications (*.rlx)</translation>
    </message>
    <message>
        <source>%1 is written. Send it to the team: the next file from there brings what is missing.</source>
        <translation>%1 est écrit. Envoyez-le à l’équipe&#xa0;: le prochain fichier qui en vient apporte ce qui manque.</translation>
    </message>
    <message>
        <source>The exchange folder is off. Its files stay where they are.</source>
        <translation>Le dossier d’échange est désactivé. Ses fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Changes go through %1 from now on.</source>
        <translation>Les modifications passent désormais par&#xa0;%1.</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation>Dossier d’échange</translation>
    </message>
    <message>
        <source>A folder that reaches the other laptops by itself: of Nextcloud, OneDrive or Syncthing, or on a shared drive. The program reads what the others put there, writes its own file, and removes it when all have it. Each file is encrypted as always.</source>
        <translation>Un dossier qui atteint de lui-même les autres portables&#xa0;: de Nextcloud, OneDrive ou Syncthing, ou sur un lecteur partagé. Le programme lit ce que les autres y déposent, écrit son propre fichier, et le retire quand tous l’ont. Chaque fichier est chiffré comme toujours.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Utiliser ce dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>This is not a folder. Choose one that is there.</source>
        <translation>Ce n’est pas un dossier. Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>Something was done since this import. Undo that first, then the import can be taken back.</source>
        <translation>Quelque chose a été fait depuis cet import. Annulez cela d’abord, l’import pourra ensuite être annulé.</translation>
    </message>
    <message>
        <source>The import is taken back, as if the file had not come.</source>
        <translation>L’import est repris, comme si le fichier n’était pas venu.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de&#xa0;%1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>%1 opens with a passphrase. Whoever wrote it has told it to you.</source>
        <translation>%1 s’ouvre avec une phrase secrète. La personne qui a écrit le fichier vous l’a dite.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>This file is an invitation. It makes a book of its own.</source>
        <translation>Ce fichier est une invitation. Elle crée un carnet à part.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de&#xa0;%1</translation>
    </message>
    <message>
        <source>Import a change file</source>
        <translation>Importer un fichier de modifications</translation>
    </message>
    <message>
        <source>Change files (*.rlx);;All files (*)</source>
        <translation>Fichiers de modifications (*.rlx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>invitation</source>
        <extracomment>The name of a file; the person&apos;s name comes after it</extracomment>
        <translation>invitation</translation>
    </message>
    <message>
        <source>The invitation for %1 is written</source>
        <translation>L’invitation pour&#xa0;%1 est écrite</translation>
    </message>
    <message>
        <source>Passphrase, by telephone and never beside the file</source>
        <translation>Phrase secrète, par téléphone et jamais avec le fichier</translation>
    </message>
    <message>
        <source>The file is written and checked. You may remove the stick.</source>
        <translation>Le fichier est écrit et vérifié. Vous pouvez retirer la clé USB.</translation>
    </message>
    <message>
        <source>Writing the invitation for %1</source>
        <translation>Écriture de l’invitation pour&#xa0;%1</translation>
    </message>
    <message>
        <source>One file makes the book on the new laptop, with the leads of that person and what the whole team has. It opens with the passphrase.</source>
        <translation>Un seul fichier crée le carnet sur le nouveau portable, avec les pistes de cette personne et ce qu’a toute l’équipe. Il s’ouvre avec la phrase secrète.</translation>
    </message>
    <message>
        <source>It also makes this laptop the first of the team: from then on each change is kept for the others.</source>
        <translation>Elle fait aussi de ce portable le premier de l’équipe&#xa0;: dès lors, chaque modification est gardée pour les autres.</translation>
    </message>
    <message>
        <source>The book has nobody to invite. Add the rep in Settings, under People, first.</source>
        <translation>Le carnet n’a personne à inviter. Ajoutez d’abord le commercial dans les réglages, sous «&#xa0;Personnes&#xa0;».</translation>
    </message>
    <message>
        <source>Invite a rep</source>
        <translation>Inviter un commercial</translation>
    </message>
    <message>
        <source>Write the invitation</source>
        <translation>Écrire l’invitation</translation>
    </message>
    <message>
        <source>%1 (has a laptop already)</source>
        <translation>%1 (a déjà un portable)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>File of the invitation</source>
        <translation>Fichier de l’invitation</translation>
    </message>
    <message>
        <source>Letting the laptop in</source>
        <translation>Admission du portable</translation>
    </message>
    <message>
        <source>The laptop of %1 is in the team</source>
        <translation>Le portable de&#xa0;%1 est dans l’équipe</translation>
    </message>
    <message>
        <source>Answer file</source>
        <translation>Fichier de réponse</translation>
    </message>
    <message>
        <source>Let a laptop in</source>
        <translation>Admettre un portable</translation>
    </message>
    <message>
        <source>Call %1 and read these digits to each other. Let the laptop in only when all of them are the same there.</source>
        <translation>Appelez&#xa0;%1 et lisez-vous ces chiffres l’un à l’autre. N’admettez le portable que si tous y sont les mêmes.</translation>
    </message>
    <message>
        <source>The digits are the same: let it in</source>
        <translation>Les chiffres sont les mêmes&#xa0;: admettre</translation>
    </message>
    <message>
        <source>Whose laptop</source>
        <translation>Portable de qui</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>reponse</translation>
    </message>
    <message>
        <source>The join file is written</source>
        <translation>La demande d’accès est écrite</translation>
    </message>
    <message>
        <source>Fingerprint of this laptop</source>
        <translation>Empreinte de ce portable</translation>
    </message>
    <message>
        <source>Join file</source>
        <translation>Demande d’accès</translation>
    </message>
    <message>
        <source>Revoking a laptop</source>
        <translation>Révocation d’un portable</translation>
    </message>
    <message>
        <source>The laptop of %1 is revoked. Export to the team, so that the others know it too.</source>
        <translation>Le portable de&#xa0;%1 est révoqué. Exportez vers l’équipe, pour que les autres le sachent aussi.</translation>
    </message>
    <message>
        <source>Let a laptop in: its join file</source>
        <translation>Admettre un portable&#xa0;: sa demande d’accès</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Rejoindre une équipe</translation>
    </message>
    <message>
        <source>This laptop makes keys of its own and writes a small file that asks your manager to let it in. Nothing of the book is in it.</source>
        <translation>Ce portable crée ses propres clés et écrit un petit fichier qui demande à votre manager de l’admettre. Rien du carnet n’y figure.</translation>
    </message>
    <message>
        <source>Write the join file</source>
        <translation>Écrire la demande d’accès</translation>
    </message>
    <message>
        <source>join.rlx</source>
        <translation>demande.rlx</translation>
    </message>
    <message>
        <source>The keys of this laptop</source>
        <translation>Les clés de ce portable</translation>
    </message>
    <message>
        <source>This laptop has no keys yet. It makes them with the first invitation or when it joins.</source>
        <translation>Ce portable n’a pas encore de clés. Il les crée avec la première invitation ou quand il rejoint une équipe.</translation>
    </message>
    <message>
        <source>What this laptop writes is signed with its keys, and only they open what is written for it. They stay on this machine: a copy of the book alone opens no file.</source>
        <translation>Ce que ce portable écrit est signé avec ses clés, et elles seules ouvrent ce qui est écrit pour lui. Elles restent sur cette machine&#xa0;: une copie du carnet seule n’ouvre aucun fichier.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gardées dans</translation>
    </message>
    <message>
        <source>The book does not have the keys of this laptop.</source>
        <translation>Le carnet n’a pas les clés de ce portable.</translation>
    </message>
    <message>
        <source>The laptop of %1</source>
        <translation>Le portable de&#xa0;%1</translation>
    </message>
    <message>
        <source>Its program shows the same digits under “Keys of this laptop”. Where they differ, revoke it.</source>
        <translation>Son programme montre les mêmes chiffres sous «&#xa0;Clés de ce portable&#xa0;». S’ils diffèrent, révoquez-le.</translation>
    </message>
    <message>
        <source>Revoke the laptop of %1</source>
        <translation>Révoquer le portable de&#xa0;%1</translation>
    </message>
    <message>
        <source>For a laptop that is lost, stolen or given away. From now on no file is written for it, and what it writes later is not taken. What is on it stays there: nothing can call it back. The same person can be invited again with another laptop.</source>
        <translation>Pour un portable perdu, volé ou donné. Désormais, aucun fichier n’est écrit pour lui, et ce qu’il écrit plus tard n’est pas pris. Ce qui s’y trouve y reste&#xa0;: rien ne peut le rappeler. La même personne peut être invitée de nouveau avec un autre portable.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Lost on the train</source>
        <translation>Perdu dans le train</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Enter the reason.</source>
        <translation>Saisissez le motif.</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 remarque</translation>
    </message>
    <message>
        <source>%n notes</source>
        <translation>%n remarques</translation>
    </message>
    <message>
        <source>Show or hide the passphrase</source>
        <translation>Afficher ou masquer la phrase secrète</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>Échan&amp;ge</translation>
    </message>
    <message>
        <source>Nobody has joined yet.</source>
        <translation>Personne n’a encore rejoint l’équipe.</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 est à jour.</translation>
    </message>
    <message>
        <source>All laptops are up to date.</source>
        <translation>Tous les portables sont à jour.</translation>
    </message>
    <message>
        <source>%1 of %2 laptops are up to date.</source>
        <translation>%1 portables sur&#xa0;%2 sont à jour.</translation>
    </message>
    <message>
        <source>All %1 reps are up to date.</source>
        <translation>Les&#xa0;%1 commerciaux sont à jour.</translation>
    </message>
    <message>
        <source>%1 of %2 reps are up to date.</source>
        <translation>%1 commerciaux sur&#xa0;%2 sont à jour.</translation>
    </message>
    <message>
        <source>%1’s last file is %2 days old.</source>
        <translation>Le dernier fichier de&#xa0;%1 a&#xa0;%2 jours.</translation>
    </message>
    <message>
        <source>%1 laptops have sent nothing for %2 days or more.</source>
        <translation>%1 portables n’ont rien envoyé depuis&#xa0;%2 jours ou plus.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Il ne reste rien à examiner.</translation>
    </message>
    <message>
        <source>One conflict is left to review.</source>
        <translation>Il reste un conflit à examiner.</translation>
    </message>
    <message>
        <source>%1 conflicts are left to review.</source>
        <translation>%1 conflits restent à examiner.</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui&#xa0;%1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Hier&#xa0;%1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflit</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 conflits</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>%1 days old</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>last file %1</source>
        <translation>dernier fichier&#xa0;%1</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source>Work goes from laptop to laptop as encrypted files, without a server.</source>
        <translation>Le travail passe d’un portable à l’autre en fichiers chiffrés, sans serveur.</translation>
    </message>
    <message>
        <source>This book is a copy of one on another laptop, so it may not export.</source>
        <translation>Ce carnet est la copie d’un carnet d’un autre portable et ne peut donc pas exporter.</translation>
    </message>
    <message>
        <source>Nothing new since the last file</source>
        <translation>Rien de nouveau depuis le dernier fichier</translation>
    </message>
    <message>
        <source>%1, encrypted for the laptops of the team</source>
        <translation>%1, chiffré pour les portables de l’équipe</translation>
    </message>
    <message>
        <source>%1 since %2, encrypted for the laptops of the team</source>
        <translation>%1 depuis&#xa0;%2, chiffré pour les portables de l’équipe</translation>
    </message>
    <message>
        <source>1 change waits for an earlier file.</source>
        <translation>1 modification attend un fichier antérieur.</translation>
    </message>
    <message>
        <source>%1 changes wait for an earlier file.</source>
        <translation>%1 modifications attendent un fichier antérieur.</translation>
    </message>
    <message>
        <source>1 change waits for a file from %1.</source>
        <translation>1 modification attend un fichier de&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 changes wait for a file from %2.</source>
        <translation>%1 modifications attendent un fichier de&#xa0;%2.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message>
        <source>Last backup today %1</source>
        <translation>Dernière sauvegarde aujourd’hui&#xa0;%1</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Dernière sauvegarde&#xa0;%1</translation>
    </message>
    <message>
        <source>Exchanged %1</source>
        <translation>Échange&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 à examiner</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne&#xa0;%1</translation>
    </message>
    <message>
        <source>Line %1, %2: like %3, %4 (%5)</source>
        <translation>Ligne&#xa0;%1,&#xa0;%2&#xa0;: comme&#xa0;%3,&#xa0;%4 (%5)</translation>
    </message>
    <message>
        <source>This list holds no A</source>
        <translation>Cette liste ne contient aucun A</translation>
    </message>
    <message>
        <source>This list holds 1 A</source>
        <translation>Cette liste contient 1 A</translation>
    </message>
    <message>
        <source>This list holds %1 A&apos;s</source>
        <translation>Cette liste contient&#xa0;%1 A</translation>
    </message>
    <message>
        <source>%1; %2 is D and E.</source>
        <translation>%1&#xa0;;&#xa0;%2 sont des D et E.</translation>
    </message>
    <message>
        <source>The first %1 rows were graded.</source>
        <translation>Les&#xa0;%1 premières lignes ont été notées.</translation>
    </message>
    <message>
        <source>The goals leave %1 of the effort to D and E, and no call list shows them.</source>
        <translation>Les objectifs laissent&#xa0;%1 de l’effort aux D et E, et aucune liste d’appels ne les montre.</translation>
    </message>
    <message>
        <source>%1 of them wait at intake for the manager.</source>
        <translation>%1 d’entre elles attendent le manager à l’admission.</translation>
    </message>
    <message>
        <source>address cards</source>
        <translation>fiches de contact</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>feuille&#xa0;%1</translation>
    </message>
    <message>
        <source>a hidden sheet</source>
        <translation>une feuille masquée</translation>
    </message>
    <message>
        <source>%1, header in row %2</source>
        <translation>%1, en-tête à la ligne&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, no header</source>
        <translation>%1, pas d’en-tête</translation>
    </message>
    <message>
        <source>The mapping names no field of Salesforce that leads have.</source>
        <translation>La correspondance ne nomme aucun champ de Salesforce que les pistes aient.</translation>
    </message>
    <message>
        <source>Leads have no field for these of Salesforce: %1.</source>
        <translation>Les pistes n’ont pas de champ pour ceux-ci de Salesforce&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Open it where it was made, save it without one, and import that file.</source>
        <translation>%1 est protégé par un mot de passe. Ouvrez-le là où il a été fait, enregistrez-le sans mot de passe et importez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is a workbook of an old Excel (.xls). Save it as an Excel workbook (.xlsx) or as CSV and import that file.</source>
        <translation>%1 est un classeur d’un ancien Excel (.xls). Enregistrez-le en classeur Excel (.xlsx) ou en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>%1 holds no address cards, though its name says so.</source>
        <translation>%1 ne contient pas de fiches de contact, bien que son nom le dise.</translation>
    </message>
    <message>
        <source>%1 is no workbook, though its name says so. If it is text, rename it to end in .csv.</source>
        <translation>%1 n’est pas un classeur, bien que son nom le dise. Si c’est du texte, renommez-le pour que le nom finisse par .csv.</translation>
    </message>
    <message>
        <source>The copied text is larger than 64 MB. Save it as a file and import that.</source>
        <translation>Le texte copié dépasse 64&#xa0;Mo. Enregistrez-le comme fichier et importez celui-ci.</translation>
    </message>
    <message>
        <source>Nothing was copied that has rows.</source>
        <translation>Rien n’a été copié qui ait des lignes.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
    <message>
        <source>1 card names no organization; its person stands as the company.</source>
        <translation>1 fiche ne nomme aucune organisation&#xa0;; sa personne figure comme entreprise.</translation>
    </message>
    <message>
        <source>%1 cards name no organization; their persons stand as companies.</source>
        <translation>%1 fiches ne nomment aucune organisation&#xa0;; leurs personnes figurent comme entreprises.</translation>
    </message>
    <message>
        <source>1 further phone, e-mail or address was left out: a lead has one of each.</source>
        <translation>1 téléphone, e-mail ou adresse supplémentaire a été laissé de côté&#xa0;: une piste n’en a qu’un de chaque.</translation>
    </message>
    <message>
        <source>%1 further phones, e-mails and addresses were left out: a lead has one of each.</source>
        <translation>%1 téléphones, e-mails et adresses supplémentaires ont été laissés de côté&#xa0;: une piste n’en a qu’un de chaque.</translation>
    </message>
    <message>
        <source>1 card is a list of other cards and was left out.</source>
        <translation>1 fiche est une liste d’autres fiches et a été laissée de côté.</translation>
    </message>
    <message>
        <source>%1 cards are lists of other cards and were left out.</source>
        <translation>%1 fiches sont des listes d’autres fiches et ont été laissées de côté.</translation>
    </message>
    <message>
        <source>1 card has no end; it was read as far as it goes.</source>
        <translation>1 fiche n’a pas de fin&#xa0;; elle a été lue jusqu’où elle va.</translation>
    </message>
    <message>
        <source>%1 cards have no end; they were read as far as they go.</source>
        <translation>%1 fiches n’ont pas de fin&#xa0;; elles ont été lues jusqu’où elles vont.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB and not in UTF-8. Export the cards as UTF-8.</source>
        <translation>%1 dépasse 64&#xa0;Mo et n’est pas en UTF-8. Exportez les fiches en UTF-8.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>L’import a été interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>1 cell holds an error such as #N/A and was read as empty.</source>
        <translation>1 cellule contient une erreur comme #N/A et a été lue comme vide.</translation>
    </message>
    <message>
        <source>%1 cells hold errors such as #N/A and were read as empty.</source>
        <translation>%1 cellules contiennent des erreurs comme #N/A et ont été lues comme vides.</translation>
    </message>
    <message>
        <source>1 formula has never been computed and was read as empty.</source>
        <translation>1 formule n’a jamais été calculée et a été lue comme vide.</translation>
    </message>
    <message>
        <source>%1 formulas have never been computed and were read as empty. Open the file in a spreadsheet program and save it.</source>
        <translation>%1 formules n’ont jamais été calculées et ont été lues comme vides. Ouvrez le fichier dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>1 block of merged cells: its value counts for its first row only.</source>
        <translation>1 bloc de cellules fusionnées&#xa0;: sa valeur ne compte que pour sa première ligne.</translation>
    </message>
    <message>
        <source>%1 blocks of merged cells: the value of each counts for its first row only.</source>
        <translation>%1 blocs de cellules fusionnées&#xa0;: la valeur de chacun ne compte que pour sa première ligne.</translation>
    </message>
    <message>
        <source>1 row is hidden in the sheet; it was read as well.</source>
        <translation>1 ligne est masquée dans la feuille&#xa0;; elle a été lue aussi.</translation>
    </message>
    <message>
        <source>%1 rows are hidden in the sheet; they were read as well.</source>
        <translation>%1 lignes sont masquées dans la feuille&#xa0;; elles ont été lues aussi.</translation>
    </message>
    <message>
        <source>1 text is longer than a cell can hold and was cut.</source>
        <translation>1 texte est plus long que ce que contient une cellule et a été coupé.</translation>
    </message>
    <message>
        <source>%1 texts are longer than a cell can hold and were cut.</source>
        <translation>%1 textes sont plus longs que ce que contient une cellule et ont été coupés.</translation>
    </message>
    <message>
        <source>The file has the sheets %1; %2 was read.</source>
        <translation>Le fichier a les feuilles&#xa0;%1&#xa0;;&#xa0;%2 a été lue.</translation>
    </message>
    <message>
        <source>Hidden sheets were left out: %1.</source>
        <translation>Des feuilles masquées ont été laissées de côté&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2. Its sheets are: %3.</source>
        <translation>%1 n’a pas de feuille&#xa0;%2. Ses feuilles sont&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>The sheet %1 of %2 has no rows, so there is nothing to import.</source>
        <translation>La feuille&#xa0;%1 de&#xa0;%2 n’a pas de lignes, il n’y a donc rien à importer.</translation>
    </message>
    <message>
        <source>%1 has no sheet with rows, so there is nothing to import.</source>
        <translation>%1 n’a aucune feuille avec des lignes, il n’y a donc rien à importer.</translation>
    </message>
    <message>
        <source>As with %1 on %2.</source>
        <translation>Comme pour&#xa0;%1 le&#xa0;%2.</translation>
    </message>
    <message>
        <source>These columns are not remembered.</source>
        <translation>Ces colonnes ne sont pas retenues.</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>la semaine&#xa0;%1</translation>
    </message>
    <message>
        <source>There is no report called %1.</source>
        <translation>Il n’y a pas de rapport nommé&#xa0;%1.</translation>
    </message>
    <message>
        <source>Week %1 begins on %2, so there is nothing to report yet.</source>
        <translation>La semaine&#xa0;%1 commence le&#xa0;%2, il n’y a donc encore rien à rapporter.</translation>
    </message>
    <message>
        <source>The report “%1” is too large to be frozen.</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» est trop grand pour être figé.</translation>
    </message>
    <message>
        <source>Reports are frozen and worded in a manager’s book.</source>
        <translation>Les rapports sont figés et rédigés dans le carnet d’un manager.</translation>
    </message>
    <message>
        <source>perhaps: %1</source>
        <translation>peut-être&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>likely: %1</source>
        <translation>probable&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>sure: %1</source>
        <translation>sûr&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that its folder can be written to and has room.</source>
        <translation>%1 n’a pas pu être écrit. Vérifiez que l’on peut écrire dans son dossier et qu’il y a de la place.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg)</source>
        <translation>PNG (*.png);;SVG (*.svg)</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows. Name a file that ends in .csv, or filter the list.</source>
        <translation>Une feuille contient&#xa0;%1 lignes. Donnez un fichier qui finit par .csv, ou filtrez la liste.</translation>
    </message>
    <message>
        <source>One row is in %1.</source>
        <translation>Une ligne est dans&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 lignes sont dans&#xa0;%2.</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>Export de la table</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>Exporter cette table</translation>
    </message>
    <message>
        <source>This page shows no table now.</source>
        <translation>Cette page ne montre pas de table pour l’instant.</translation>
    </message>
    <message>
        <source>One row is on the clipboard.</source>
        <translation>Une ligne est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation>%1 lignes sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>This page shows no chart now.</source>
        <translation>Cette page ne montre pas de graphique pour l’instant.</translation>
    </message>
    <message>
        <source>Export this table…</source>
        <translation>Exporter cette table…</translation>
    </message>
    <message>
        <source>Copy or save a chart…</source>
        <translation>Copier ou enregistrer un graphique…</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Imprimer cette page…</translation>
    </message>
    <message>
        <source>weekly-%1</source>
        <translation>rapport-hebdo-%1</translation>
    </message>
    <message>
        <source>weekly-%1-%2</source>
        <translation>rapport-hebdo-%1-%2</translation>
    </message>
    <message>
        <source>Save the weekly report to send it</source>
        <translation>Enregistrer le rapport hebdomadaire pour l’envoyer</translation>
    </message>
    <message>
        <source>No mail program opened. Attach %1 in the one that you use.</source>
        <translation>Aucun programme de messagerie ne s’est ouvert. Joignez&#xa0;%1 dans celui que vous utilisez.</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Joint&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <translation>%1&#xa0;%2,&#xa0;%3.</translation>
    </message>
    <message>
        <source>Weekly report, week %1</source>
        <translation>Rapport hebdomadaire, semaine&#xa0;%1</translation>
    </message>
    <message>
        <source>Week %1, open</source>
        <translation>Semaine&#xa0;%1, ouverte</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Semaine&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine&#xa0;%1</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>une page</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1&#xa0;: était&#xa0;%2, est&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 Frozen on %2. Ready to save.</source>
        <translation>%1 Figé le&#xa0;%2. Prêt à être enregistré.</translation>
    </message>
    <message>
        <source>%1 This week is not over: the figures are those of %2.</source>
        <translation>%1 Cette semaine n’est pas terminée&#xa0;: les chiffres sont ceux du&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 Ready to save.</source>
        <translation>%1 Prêt à être enregistré.</translation>
    </message>
    <message>
        <source>Every row needs %1: say which column holds it.</source>
        <translation>Chaque ligne a besoin de&#xa0;%1&#xa0;: dites quelle colonne le contient.</translation>
    </message>
    <message>
        <source>This becomes %1&apos;s book in the team of %2. Leads in it: %3.</source>
        <translation>Ceci devient le carnet de&#xa0;%1 dans l’équipe de&#xa0;%2. Pistes dedans&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>Freezing the reports was cancelled.</source>
        <translation>Le gel des rapports a été interrompu.</translation>
    </message>
    <message>
        <source>A laptop that no manager has let in wrote changes. Nothing of them was taken over.</source>
        <translation>Un portable qu’aucun manager n’a admis a écrit des modifications. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Say what the laptop is called.</source>
        <translation>Dites comment s’appelle le portable.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>“%1” could not be printed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>“%1” is on its way to the printer.</source>
        <translation>«&#xa0;%1&#xa0;» part vers l’imprimante.</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Impression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 %2 and an appendix, %3.</source>
        <translation>%1 %2 et une annexe, %3.</translation>
    </message>
    <message>
        <source>Corrected since it was frozen: %1. The report keeps the figures of %2.</source>
        <translation>Corrigé depuis le gel&#xa0;:&#xa0;%1. Le rapport garde les chiffres du&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 Frozen on %2. One figure was corrected since.</source>
        <translation>%1 Figé le&#xa0;%2. Un chiffre a été corrigé depuis.</translation>
    </message>
    <message>
        <source>%1 Frozen on %2. %3 figures were corrected since.</source>
        <translation>%1 Figé le&#xa0;%2. %3 chiffres ont été corrigés depuis.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et&#xa0;%1 de plus</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Effacement définitif</translation>
    </message>
    <message>
        <source>It is gone from this book. Copies of the book that were made elsewhere hold it still.</source>
        <translation>C’est effacé de ce carnet. Les copies du carnet faites ailleurs le contiennent encore.</translation>
    </message>
    <message>
        <source>It is gone from this book. Export to the team, so that the other laptops do the same. Copies of the book that were made elsewhere hold it still.</source>
        <translation>C’est effacé de ce carnet. Exportez vers l’équipe, pour que les autres portables en fassent autant. Les copies du carnet faites ailleurs le contiennent encore.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Not yet by</source>
        <translation>Pas encore par</translation>
    </message>
    <message>
        <source>Backups that hold it still. Delete them where that is asked for</source>
        <translation>Sauvegardes qui le contiennent encore. Supprimez-les là où c’est demandé</translation>
    </message>
    <message>
        <source>Erasing for good</source>
        <translation>Effacement définitif en cours</translation>
    </message>
    <message>
        <source>%1. Reason: %2</source>
        <translation>%1. Motif&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Confirmed: %1.</source>
        <translation>Confirmé&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <translation>Pas encore&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Erased data</source>
        <translation>Données effacées</translation>
    </message>
    <message>
        <source>Nothing was erased for good yet. Choose it in the menu of a lead.</source>
        <translation>Rien n’a encore été effacé définitivement. Choisissez-le dans le menu d’une piste.</translation>
    </message>
    <message>
        <source>A laptop confirms with its first file after it has read yours.</source>
        <translation>Un portable confirme avec son premier fichier écrit après la lecture du vôtre.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par&#xa0;%2</translation>
    </message>
    <message>
        <source>This book is a copy of one on another laptop. Join the team, and import the answer here.</source>
        <translation>Ce carnet est la copie d’un carnet d’un autre portable. Rejoignez l’équipe, et importez la réponse ici.</translation>
    </message>
    <message>
        <source>This answer lets this laptop into the team again, with the book as it is here.</source>
        <translation>Cette réponse admet de nouveau ce portable dans l’équipe, avec le carnet tel qu’il est ici.</translation>
    </message>
    <message>
        <source>Send the answer file to that laptop. There it is imported as a change file: a book of the team goes on with it, and where there is none it makes one.</source>
        <translation>Envoyez le fichier de réponse à ce portable. Il s’y importe comme un fichier de modifications&#xa0;: un carnet de l’équipe continue avec lui, et là où il n’y en a pas, il en crée un.</translation>
    </message>
    <message>
        <source>Send it to your manager and read these digits to each other.</source>
        <translation>Envoyez-le à votre manager et lisez-vous ces chiffres l’un à l’autre.</translation>
    </message>
    <message>
        <source>Import the answer file here: this book goes on as it is, and may export again.</source>
        <translation>Importez le fichier de réponse ici&#xa0;: ce carnet continue tel quel, et peut de nouveau exporter.</translation>
    </message>
    <message>
        <source>The answer file makes a new book. This one stays as it is: import its leads there.</source>
        <translation>Le fichier de réponse crée un nouveau carnet. Celui-ci reste tel quel&#xa0;: importez ses pistes dans le nouveau.</translation>
    </message>
    <message>
        <source>Import the answer file here: this book becomes yours in the team.</source>
        <translation>Importez le fichier de réponse ici&#xa0;: ce carnet devient le vôtre dans l’équipe.</translation>
    </message>
    <message>
        <source>Rename the laptop of %1</source>
        <translation>Renommer le portable de&#xa0;%1</translation>
    </message>
    <message>
        <source>The name stands in the list of laptops, for who has two of them. The others see it with your next file.</source>
        <translation>Le nom figure dans la liste des portables, pour qui en a deux. Les autres le voient avec votre prochain fichier.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Field laptop</source>
        <translation>Portable de terrain</translation>
    </message>
    <message>
        <source>The laptop of %1 is called %2 now.</source>
        <translation>Le portable de&#xa0;%1 s’appelle maintenant&#xa0;%2.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ&#xa0;%1</translation>
    </message>
    <message>
        <source>The table was too large; only its first rows were read.</source>
        <translation>Le tableau était trop grand&#xa0;; seules ses premières lignes ont été lues.</translation>
    </message>
    <message>
        <source>%1 is a web page of more than 64 MB. Save it as CSV.</source>
        <translation>%1 est une page web de plus de 64&#xa0;Mo. Enregistrez-la en CSV.</translation>
    </message>
    <message>
        <source>%1 is a web page without a table.</source>
        <translation>%1 est une page web sans tableau.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>1 row: %1 new, %2 updated</source>
        <translation>1 ligne&#xa0;: %1 nouvelles, %2 mises à jour</translation>
    </message>
    <message>
        <source>; 1 looks like a lead that was there</source>
        <translation>&#xa0;; 1 ressemble à une piste déjà présente</translation>
    </message>
    <message>
        <source>; 1 person added</source>
        <translation>&#xa0;; 1 personne ajoutée</translation>
    </message>
    <message>
        <source>%1 says where columns go and holds no rows. Give it together with the list; on the command line it is --map %1.</source>
        <translation>%1 dit où vont les colonnes et ne contient aucune ligne. Donnez-le avec la liste&#xa0;; sur la ligne de commande, c’est --map %1.</translation>
    </message>
    <message>
        <source>%1 is saved. Attach it to the message.</source>
        <translation>%1 est enregistré. Joignez-le au message.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Nothing changed yet, so the file says only what this laptop has</source>
        <translation>Rien n’a encore changé, le fichier dit donc seulement ce que ce portable possède</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Annulation d’un import</translation>
    </message>
    <message>
        <source>No row is a clone of your best accounts (80% alike or more).</source>
        <translation>Aucune ligne n’est un clone de vos meilleurs comptes (80 % de ressemblance ou plus).</translation>
    </message>
    <message>
        <source>This page shows nothing to print now.</source>
        <translation>Cette page n’a rien à imprimer pour le moment.</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>De %1 : %2</translation>
    </message>
    <message>
        <source>%1 (invited already)</source>
        <translation>%1 (déjà invité)</translation>
    </message>
    <message>
        <source>Both reps are up to date.</source>
        <translation>Les deux commerciaux sont à jour.</translation>
    </message>
    <message>
        <source>Nothing new since %1; 1 change goes out again until it is confirmed</source>
        <translation>Rien de nouveau depuis %1 ; 1 modification repart jusqu’à sa confirmation</translation>
    </message>
    <message>
        <source>Nothing new since %1; %2 changes go out again until they are confirmed</source>
        <translation>Rien de nouveau depuis %1 ; %2 modifications repartent jusqu’à leur confirmation</translation>
    </message>
    <message>
        <source>1 more needs your decision.</source>
        <translation>1 autre attend votre décision.</translation>
    </message>
    <message>
        <source>%1 more need your decision.</source>
        <translation>%1 autres attendent votre décision.</translation>
    </message>
    <message>
        <source>1 needs your decision.</source>
        <translation>1 attend votre décision.</translation>
    </message>
    <message>
        <source>%1 need your decision.</source>
        <translation>%1 attendent votre décision.</translation>
    </message>
</context>
<context>
    <name>ridealong::Act</name>
    <message>
        <source>There is no such lead.</source>
        <translation>Cette piste n’existe pas.</translation>
    </message>
</context>
<context>
    <name>ridealong::AddStopField</name>
    <message>
        <source>Add a stop: type a company</source>
        <translation>Ajouter une étape&#xa0;: tapez une entreprise</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Leads that fit</source>
        <translation>Pistes qui conviennent</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>ridealong::AlikeBox</name>
    <message>
        <source>%1 has this e-mail.</source>
        <translation>%1 a cet e-mail.</translation>
    </message>
    <message>
        <source>%1 has this phone number.</source>
        <translation>%1 a ce numéro de téléphone.</translation>
    </message>
    <message>
        <source>%1 is in the book.</source>
        <translation>%1 est dans le carnet.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ridealong::AlikeRows</name>
    <message>
        <source>Line %1 of the file</source>
        <translation>Ligne&#xa0;%1 du fichier</translation>
    </message>
    <message>
        <source>Rows that look like a lead that is there</source>
        <translation>Lignes qui ressemblent à une piste présente</translation>
    </message>
    <message>
        <source>All that are likely or sure</source>
        <translation>Toutes celles qui sont probables ou sûres</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>The first %1 are listed; the others follow this rule.</source>
        <translation>Les&#xa0;%1 premières sont listées&#xa0;; les autres suivent cette règle.</translation>
    </message>
    <message>
        <source>A row that only has the name of a company stays a new lead.</source>
        <translation>Une ligne qui n’a que le nom d’une entreprise reste une nouvelle piste.</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>En montrer&#xa0;%1 de plus</translation>
    </message>
    <message>
        <source>What to do with line %1</source>
        <translation>Que faire de la ligne&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::AmountDelegate</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>ridealong::AnswerDialog</name>
    <message>
        <source>%1, worth up to %2 points. %3.</source>
        <translation>%1, jusqu’à&#xa0;%2 points.&#xa0;%3.</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation>Modifier la réponse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Share of the points</source>
        <translation>Part des points</translation>
    </message>
    <message>
        <source>Holds when</source>
        <translation>S’applique quand</translation>
    </message>
    <message>
        <source>it is one of</source>
        <translation>la valeur est l’une de</translation>
    </message>
    <message>
        <source>it contains</source>
        <translation>la valeur contient</translation>
    </message>
    <message>
        <source>A part of the text, such as pump</source>
        <translation>Une partie du texte, comme pompe</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Une autre valeur</translation>
    </message>
    <message>
        <source>It contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no lower end</source>
        <translation>sans borne basse</translation>
    </message>
    <message>
        <source>no upper end</source>
        <translation>sans borne haute</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Choose a value first.</source>
        <translation>Choisissez d’abord une valeur.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Say where the band begins or ends.</source>
        <translation>Dites où la tranche commence ou finit.</translation>
    </message>
    <message>
        <source>The band ends before it begins.</source>
        <translation>La tranche finit avant de commencer.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ridealong::AnswerList</name>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Retirer la réponse</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Any other value</source>
        <translation>Toute autre valeur</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Toute valeur</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Part de&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 points, %2 leads</source>
        <translation>%1 points,&#xa0;%2 pistes</translation>
    </message>
    <message>
        <source>Remove the answer %1</source>
        <translation>Retirer la réponse&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::ArgumentBox</name>
    <message>
        <source>Why it deserves a yes</source>
        <translation>Pourquoi elle mérite un oui</translation>
    </message>
    <message>
        <source>As it stands it grades %1 and waits for your manager’s yes.</source>
        <translation>En l’état, elle est notée&#xa0;%1 et attend le oui de votre manager.</translation>
    </message>
</context>
<context>
    <name>ridealong::ArrangePane</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>ridealong::AuditPane</name>
    <message>
        <source>From us</source>
        <translation>Chez nous</translation>
    </message>
    <message>
        <source>From another</source>
        <translation>Chez un autre</translation>
    </message>
    <message>
        <source>Still looking</source>
        <translation>Cherche encore</translation>
    </message>
    <message>
        <source>Never will</source>
        <translation>N’achètera pas</translation>
    </message>
    <message>
        <source>no contact set</source>
        <translation>pas d’interlocuteur</translation>
    </message>
    <message>
        <source>came in on %1, %2 months ago</source>
        <translation>arrivée le&#xa0;%1, il y a&#xa0;%2 mois</translation>
    </message>
    <message>
        <source>From whom? Enter saves</source>
        <translation>Chez qui&#xa0;? Entrée enregistre</translation>
    </message>
    <message>
        <source>Did you buy?</source>
        <translation>Avez-vous acheté&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody is to be asked</source>
        <translation>Personne n’est à interroger</translation>
    </message>
    <message>
        <source>Inquiries are asked 3, 6 and 12 months after they came in.</source>
        <translation>Les demandes sont interrogées 3, 6 et 12 mois après leur arrivée.</translation>
    </message>
    <message>
        <source>What the answers give</source>
        <translation>Ce que donnent les réponses</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 more come up as these are answered.</source>
        <translation>%1 de plus apparaissent à mesure que celles-ci reçoivent une réponse.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>After %1, %2 asked</source>
        <translation>Après&#xa0;%1,&#xa0;%2 interrogées</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody has named whom they bought from yet.</source>
        <translation>Aucune n’a encore dit chez qui elle a acheté.</translation>
    </message>
    <message>
        <source>They bought from %1.</source>
        <translation>Ils ont acheté chez&#xa0;%1.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Qui interroger</translation>
    </message>
</context>
<context>
    <name>ridealong::BackUpDialog</name>
    <message>
        <source>Back up the book</source>
        <translation>Sauvegarder le carnet</translation>
    </message>
    <message>
        <source>With a passphrase the backup is encrypted and may lie on a stick or in a cloud. Nobody can open it without the passphrase, you neither. Without one it is a plain copy.</source>
        <translation>Avec une phrase secrète, la sauvegarde est chiffrée et peut rester sur une clé USB ou dans un cloud. Sans la phrase secrète, personne ne peut l’ouvrir, vous non plus. Si vous n’en donnez pas, c’est une simple copie.</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take %1 characters or more, such as four words.</source>
        <translation>La phrase secrète est trop courte. Prenez&#xa0;%1 caractères ou plus, par exemple quatre mots.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Les deux ne sont pas identiques. Saisissez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>ridealong::BacktestPane</name>
    <message>
        <source>Back-test: share won, by grade</source>
        <translation>Test rétrospectif&#xa0;: part gagnée, par note</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>What this says</source>
        <translation>Ce que cela dit</translation>
    </message>
    <message>
        <source>When you publish</source>
        <translation>Quand vous publiez</translation>
    </message>
    <message>
        <source>All %1 open leads are graded again by %2. Reps get it with the next exchange. Closed leads keep their grade. Undo goes back to %3.</source>
        <translation>Les&#xa0;%1 pistes ouvertes sont renotées par «&#xa0;%2&#xa0;». Les commerciaux le reçoivent au prochain échange. Les pistes closes gardent leur note. «&#xa0;Annuler&#xa0;» revient à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>No lead is closed yet.</source>
        <translation>Aucune piste n’est encore close.</translation>
    </message>
    <message>
        <source>Nothing yet: a grade has to be held against leads that were won and lost.</source>
        <translation>Rien encore&#xa0;: une note se juge sur des pistes gagnées et perdues.</translation>
    </message>
</context>
<context>
    <name>ridealong::BackupsDialog</name>
    <message>
        <source>each day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>avant une nouvelle version</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 ·&#xa0;%2 ·&#xa0;%3</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>The book goes back to the moment that you choose. As it is now it is kept as one more backup, so this can be taken back.</source>
        <translation>Le carnet revient au moment que vous choisissez. Son état actuel est gardé comme une sauvegarde de plus, cela peut donc être annulé.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Moments that can be restored</source>
        <translation>Moments qui peuvent être restaurés</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>This backup is encrypted. Type the passphrase that it was made with.</source>
        <translation>Cette sauvegarde est chiffrée. Saisissez la phrase secrète avec laquelle elle a été faite.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.rlx *.ridealong);;All files (*)</source>
        <translation>Sauvegardes (*.rlx *.ridealong);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
    <message>
        <source>Not needed: this one is not encrypted</source>
        <translation>Pas nécessaire&#xa0;: celle-ci n’est pas chiffrée</translation>
    </message>
    <message>
        <source>No backup was made here yet. The first one is made when the book is a day old.</source>
        <translation>Aucune sauvegarde n’a encore été faite ici. La première est faite quand le carnet a un jour.</translation>
    </message>
</context>
<context>
    <name>ridealong::BalanceChart</name>
    <message>
        <source>Field and desk by day</source>
        <translation>Terrain et bureau par jour</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
</context>
<context>
    <name>ridealong::BoardFilters</name>
    <message>
        <source>All reps</source>
        <translation>Tous les commerciaux</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
</context>
<context>
    <name>ridealong::BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Colonnes par</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Commerciaux</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nouvelle piste</translation>
    </message>
    <message>
        <source>Overdue first, then grade</source>
        <translation>En retard d’abord, puis note</translation>
    </message>
    <message>
        <source>No card is stuck.</source>
        <translation>Aucune carte n’est bloquée.</translation>
    </message>
    <message>
        <source>%1 has been in %2 for %3 days; %4 is normal.</source>
        <translation>%1 est dans&#xa0;%2 depuis&#xa0;%3 jours (normal&#xa0;:&#xa0;%4).</translation>
    </message>
    <message>
        <source>No open lead is shown here.</source>
        <translation>Aucune piste ouverte n’est affichée ici.</translation>
    </message>
    <message>
        <source>%1 sits in one qualified lead.</source>
        <translation>%1 dans une piste qualifiée.</translation>
    </message>
    <message>
        <source>%1 sits in %2 qualified leads.</source>
        <translation>%1 dans&#xa0;%2 pistes qualifiées.</translation>
    </message>
    <message>
        <source>No card is overdue.</source>
        <translation>Aucune carte n’est en retard.</translation>
    </message>
    <message>
        <source>One card is overdue.</source>
        <translation>Une carte est en retard.</translation>
    </message>
    <message>
        <source>%1 cards are overdue.</source>
        <translation>%1 cartes sont en retard.</translation>
    </message>
    <message>
        <source>%1 open leads</source>
        <translation>%1 pistes ouvertes</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Change column</source>
        <translation>Changer de colonne</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Change card</source>
        <translation>Changer de carte</translation>
    </message>
    <message>
        <source>Shift+→</source>
        <translation>Maj+→</translation>
    </message>
    <message>
        <source>Move to next stage</source>
        <translation>Passer à l’étape suivante</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Saisir un appel</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>No lead matches the filter.</source>
        <translation>Aucune piste ne correspond au filtre.</translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>%1 correspondent</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Passer à</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Donner à</translation>
    </message>
    <message>
        <source>%1 cards selected</source>
        <translation>%1 cartes sélectionnées</translation>
    </message>
    <message>
        <source>Shift+↓</source>
        <translation>Maj+↓</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>En sélectionner plus</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exporter ce qui est affiché…</translation>
    </message>
    <message>
        <source>Print the board’s leads…</source>
        <translation>Imprimer les pistes du tableau…</translation>
    </message>
</context>
<context>
    <name>ridealong::BookMark</name>
    <message>
        <source>Book</source>
        <translation>Carnet</translation>
    </message>
</context>
<context>
    <name>ridealong::BrakePane</name>
    <message>
        <source>Brake on: %1</source>
        <translation>Frein mis&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Relâcher</translation>
    </message>
    <message>
        <source>See the %1</source>
        <translation>Détail&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Why the brake comes off</source>
        <translation>Pourquoi relâcher le frein</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Release the brake</source>
        <translation>Relâcher le frein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>See the weeks</source>
        <translation>Voir les semaines</translation>
    </message>
</context>
<context>
    <name>ridealong::BriefView</name>
    <message>
        <source>Brief</source>
        <translation>Fiche du jour</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>L’afficher en grand</translation>
    </message>
</context>
<context>
    <name>ridealong::BulkBar</name>
    <message>
        <source>Give to</source>
        <translation>Donner à</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionnées</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Passer à</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>Modifier un champ</translation>
    </message>
    <message>
        <source>Deal…</source>
        <translation>Répartir…</translation>
    </message>
    <message>
        <source>Ride-along</source>
        <translation>Visite accompagnée</translation>
    </message>
    <message>
        <source>Add to ride-along</source>
        <translation>Ajouter à une visite accompagnée</translation>
    </message>
</context>
<context>
    <name>ridealong::BulkDialog</name>
    <message>
        <source>One lead changes.</source>
        <translation>Une piste change.</translation>
    </message>
    <message>
        <source>%1 leads change.</source>
        <translation>%1 pistes changent.</translation>
    </message>
    <message>
        <source>One lead loses what stands there.</source>
        <translation>Une piste perd ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 leads lose what stands there.</source>
        <translation>%1 pistes perdent ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>Modifier un champ</translation>
    </message>
    <message>
        <source>All %1 leads get the same value.</source>
        <translation>Les&#xa0;%1 pistes reçoivent la même valeur.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Nothing changes: they have it already.</source>
        <translation>Rien ne change&#xa0;: elles l’ont déjà.</translation>
    </message>
</context>
<context>
    <name>ridealong::CadenceSection</name>
    <message>
        <source>Cadences</source>
        <translation>Cadences</translation>
    </message>
    <message>
        <source>The days between two touches. A lead beyond them, with no next step, is neglected. D’s and E’s have no cadence.</source>
        <translation>Les jours entre deux contacts. Une piste au-delà, sans prochaine action, est délaissée. D et E n’ont pas de cadence.</translation>
    </message>
    <message>
        <source>A’s every</source>
        <translation>A tous les</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>B’s every</source>
        <translation>B tous les</translation>
    </message>
    <message>
        <source>C’s every</source>
        <translation>C tous les</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>From the arrival of an inquiry to its first touch, in hours of the working week.</source>
        <translation>De l’arrivée d’une demande à son premier contact, en heures ouvrées.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Délai visé</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Target for web inquiries</source>
        <translation>Délai des demandes web</translation>
    </message>
    <message>
        <source>A %1, B %2, C %3 days</source>
        <translation>A&#xa0;%1, B&#xa0;%2, C&#xa0;%3 jours</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>Toute note</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Toute étape</translation>
    </message>
    <message>
        <source>Sequences of follow-ups</source>
        <translation>Séquences de relances</translation>
    </message>
    <message>
        <source>The touches that a lead gets until somebody is reached, each some days after the one before. They propose the next step. Of several that fit, the one for its grade and stage holds.</source>
        <translation>Les contacts qu’une piste reçoit jusqu’à ce que quelqu’un soit joint, chacun quelques jours après le précédent. Ils proposent la prochaine action. De plusieurs séquences qui conviennent, celle pour sa note et son étape vaut.</translation>
    </message>
    <message>
        <source>call 0, email 1, call 3</source>
        <translation>call 0, email 1, call 3</translation>
    </message>
    <message>
        <source>Add sequence</source>
        <translation>Ajouter la séquence</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Take the usual ones</source>
        <translation>Prendre les habituelles</translation>
    </message>
    <message>
        <source>First attempts for A and for B, which can be changed.</source>
        <translation>Premières tentatives pour A et pour B, qui peuvent être changées.</translation>
    </message>
    <message>
        <source>Touches of a new sequence</source>
        <translation>Contacts d’une nouvelle séquence</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Kinds with the days since the touch before, such as call 0, email 1, call 3. The first one counts from the day on which the lead entered its stage.</source>
        <translation>Types avec les jours depuis le contact précédent, comme call 0, email 1, call 3. Le premier compte depuis le jour où la piste est entrée dans son étape.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Today names the inquiries that have waited longer.</source>
        <translation>La page Aujourd’hui nomme les demandes qui ont attendu plus longtemps.</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>What a rep promises who is offered an inquiry.</source>
        <translation>Ce que promet le commercial à qui une demande est proposée.</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Réponse sous</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The share that should be accepted.</source>
        <translation>La part qui doit être acceptée.</translation>
    </message>
</context>
<context>
    <name>ridealong::CallCard</name>
    <message>
        <source>%1 for 1 day</source>
        <translation>%1 depuis 1 jour</translation>
    </message>
    <message>
        <source>%1 for %2 days</source>
        <translation>%1 depuis&#xa0;%2 jours</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une remarque</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Enregistrer l’appel</translation>
    </message>
    <message>
        <source>Log the result</source>
        <translation>Saisir le résultat</translation>
    </message>
    <message>
        <source>one key, then Enter</source>
        <translation>une touche, puis Entrée</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Prochaine relance</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, touche&#xa0;%2</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>Selon le résultat</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semaines</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>Derniers contacts</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>By cadence: %1, %2</source>
        <extracomment>The kind of the next step and its day: By cadence: E-mail, Thu, Oct 15</extracomment>
        <translation>Selon la cadence&#xa0;:&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sans action</translation>
    </message>
</context>
<context>
    <name>ridealong::CallListModel</name>
    <message>
        <source>locked until the better ones are worked</source>
        <translation>verrouillée tant que les meilleures ne sont pas traitées</translation>
    </message>
</context>
<context>
    <name>ridealong::CampaignFields</name>
    <message>
        <source>The cost cannot be read: %1.</source>
        <translation>Le coût ne peut pas être lu&#xa0;:&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>ridealong::CardDelegate</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sans prochaine action</translation>
    </message>
</context>
<context>
    <name>ridealong::CellEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Ce n’est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>ridealong::Check</name>
    <message>
        <source>this should be less than that of %1</source>
        <translation>ce devrait être moins que pour&#xa0;%1</translation>
    </message>
    <message>
        <source>this should be less than &apos;hot&apos;</source>
        <translation>ce devrait être moins que &apos;hot&apos;</translation>
    </message>
    <message>
        <source>another criterion has the id &apos;%1&apos;</source>
        <translation>un autre critère a l’id &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the weights sum to %1 and not to 100</source>
        <translation>les poids font&#xa0;%1 et non 100</translation>
    </message>
    <message>
        <source>there are more than %1</source>
        <translation>il y en a plus de&#xa0;%1</translation>
    </message>
    <message>
        <source>there are more than %1 answers</source>
        <translation>il y a plus de&#xa0;%1 réponses</translation>
    </message>
    <message>
        <source>there are more than %1 answers with &apos;contains&apos;</source>
        <translation>il y a plus de&#xa0;%1 réponses avec &apos;contains&apos;</translation>
    </message>
    <message>
        <source>this field is not a text</source>
        <translation>ce champ n’est pas un texte</translation>
    </message>
    <message>
        <source>this field is not a number</source>
        <translation>ce champ n’est pas un nombre</translation>
    </message>
    <message>
        <source>this field is not a date</source>
        <translation>ce champ n’est pas une date</translation>
    </message>
    <message>
        <source>say from where: [latitude, longitude]</source>
        <translation>dites d’où&#xa0;: [latitude, longitude]</translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation>c’est vide</translation>
    </message>
    <message>
        <source>%1 cannot decide on a grade</source>
        <translation>%1 ne peut pas décider d’une note</translation>
    </message>
</context>
<context>
    <name>ridealong::Checker</name>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>something stands behind the end of the model</source>
        <translation>quelque chose suit la fin du modèle</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON n’a pas de commentaires</translation>
    </message>
    <message>
        <source>texts stand in double quotes, not in single ones</source>
        <translation>les textes sont entre guillemets doubles, pas simples</translation>
    </message>
    <message>
        <source>texts stand in straight double quotes</source>
        <translation>les textes sont entre guillemets doubles droits</translation>
    </message>
    <message>
        <source>the file ends where a value should stand</source>
        <translation>le fichier finit là où une valeur devrait être</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>une valeur manque ici</translation>
    </message>
    <message>
        <source>%1 is no number of JSON</source>
        <translation>%1 n’est pas un nombre en JSON</translation>
    </message>
    <message>
        <source>%1 should stand in double quotes</source>
        <translation>%1 devrait être entre guillemets doubles</translation>
    </message>
    <message>
        <source>a number has no + before it</source>
        <translation>un nombre n’a pas de + devant lui</translation>
    </message>
    <message>
        <source>a number begins with a digit, such as 0.5</source>
        <translation>un nombre commence par un chiffre, comme 0.5</translation>
    </message>
    <message>
        <source>a number has no 0 before its other digits</source>
        <translation>un nombre n’a pas de 0 devant ses autres chiffres</translation>
    </message>
    <message>
        <source>a digit is missing behind the point</source>
        <translation>un chiffre manque après le point</translation>
    </message>
    <message>
        <source>the power of ten of this number is missing</source>
        <translation>la puissance de dix de ce nombre manque</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 est trop grand</translation>
    </message>
    <message>
        <source>four digits should follow \u</source>
        <translation>quatre chiffres devraient suivre \u</translation>
    </message>
    <message>
        <source>a backslash in a text is written twice</source>
        <translation>une barre oblique inverse dans un texte s’écrit deux fois</translation>
    </message>
    <message>
        <source>the quote that ends this text is missing</source>
        <translation>le guillemet qui finit ce texte manque</translation>
    </message>
    <message>
        <source>a tab in a text is written \t</source>
        <translation>une tabulation dans un texte s’écrit \t</translation>
    </message>
    <message>
        <source>a comma stands before the closing %1</source>
        <translation>une virgule se trouve devant le&#xa0;%1 fermant</translation>
    </message>
    <message>
        <source>a number is written with a point, such as 0.5</source>
        <translation>un nombre s’écrit avec un point, comme 0.5</translation>
    </message>
    <message>
        <source>a comma is missing before this</source>
        <translation>une virgule manque devant ceci</translation>
    </message>
    <message>
        <source>a comma or %1 should stand here</source>
        <translation>une virgule ou&#xa0;%1 devrait être ici</translation>
    </message>
    <message>
        <source>a key in double quotes should stand here</source>
        <translation>une clé entre guillemets doubles devrait être ici</translation>
    </message>
    <message>
        <source>the key %1 should stand in double quotes</source>
        <translation>la clé&#xa0;%1 devrait être entre guillemets doubles</translation>
    </message>
    <message>
        <source>this key stands here twice</source>
        <translation>cette clé est ici deux fois</translation>
    </message>
    <message>
        <source>a colon should follow the key %1</source>
        <translation>un deux-points devrait suivre la clé&#xa0;%1</translation>
    </message>
    <message>
        <source>the file ends within { ... }: a } is missing</source>
        <translation>le fichier finit dans { ... }&#xa0;: un } manque</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>ceci est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>the file ends within [ ... ]: a ] is missing</source>
        <translation>le fichier finit dans [ ... ]&#xa0;: un ] manque</translation>
    </message>
</context>
<context>
    <name>ridealong::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Suppr le retire</translation>
    </message>
</context>
<context>
    <name>ridealong::ClonesDialog</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Clones of our best</source>
        <translation>Clones de nos meilleurs</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clones</source>
        <translation>Clones</translation>
    </message>
    <message>
        <source>Scoreboard</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>How much alike</source>
        <translation>Degré de ressemblance</translation>
    </message>
    <message>
        <source>At least %1% alike</source>
        <translation>Au moins&#xa0;%1&#xa0;% de ressemblance</translation>
    </message>
    <message>
        <source>However much alike</source>
        <translation>Toute ressemblance</translation>
    </message>
    <message>
        <source>Only without an owner</source>
        <translation>Seulement sans propriétaire</translation>
    </message>
    <message>
        <source>Select the first %1</source>
        <translation>Sélectionner les&#xa0;%1 premiers</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Open, or closed within a year</source>
        <translation>Ouvertes, ou closes depuis un an</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Contactées</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rencontrées</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnées</translation>
    </message>
    <message>
        <source>Won, 95% range</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>A clone is a lead with the tag “clone”, which it gets when you give it to a rep. Met is a visit, a meeting or a demonstration.</source>
        <translation>Un clone est une piste avec l’étiquette «&#xa0;clone&#xa0;», qu’elle reçoit quand vous la donnez à un commercial. Rencontrée veut dire une visite, un rendez-vous ou une démonstration.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Donner à…</translation>
    </message>
    <message>
        <source>One open lead is at least 80% alike.</source>
        <translation>Une piste ouverte a au moins 80&#xa0;% de ressemblance.</translation>
    </message>
    <message>
        <source>%1 open leads are at least 80% alike.</source>
        <translation>%1 pistes ouvertes ont au moins 80&#xa0;% de ressemblance.</translation>
    </message>
    <message>
        <source>Of %1 too little is known to compare.</source>
        <translation>De&#xa0;%1 on sait trop peu pour comparer.</translation>
    </message>
    <message>
        <source>%1: %2 leads, touched %3, met %4, won %5</source>
        <translation>%1&#xa0;:&#xa0;%2 pistes, contactées&#xa0;%3, rencontrées&#xa0;%4, gagnées&#xa0;%5</translation>
    </message>
    <message>
        <source>Other A’s</source>
        <translation>Autres A</translation>
    </message>
    <message>
        <source>Select clones to give them to your reps.</source>
        <translation>Sélectionnez des clones pour les donner à vos commerciaux.</translation>
    </message>
    <message>
        <source>One clone is selected.</source>
        <translation>Un clone est sélectionné.</translation>
    </message>
    <message>
        <source>%1 clones are selected.</source>
        <translation>%1 clones sont sélectionnés.</translation>
    </message>
</context>
<context>
    <name>ridealong::ClonesModel</name>
    <message>
        <source>Grade %1, %2, %3 alike, looks like %4</source>
        <translation>Note&#xa0;%1,&#xa0;%2, ressemblance&#xa0;%3, ressemble à&#xa0;%4</translation>
    </message>
    <message>
        <source>%1, without an owner</source>
        <translation>%1, sans propriétaire</translation>
    </message>
    <message>
        <source>%1, owner %2</source>
        <translation>%1, propriétaire&#xa0;%2</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
</context>
<context>
    <name>ridealong::CoachingPage</name>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No rep in the book yet</source>
        <translation>Pas encore de commercial dans le carnet</translation>
    </message>
    <message>
        <source>Reps come with the first import of leads that have an owner.</source>
        <translation>Les commerciaux viennent avec le premier import de pistes qui ont un propriétaire.</translation>
    </message>
    <message>
        <source>No ride-along with %1 waits for its debrief.</source>
        <translation>Aucune visite accompagnée avec&#xa0;%1 n’attend son débriefing.</translation>
    </message>
    <message>
        <source>Reading what followed the ride-alongs</source>
        <translation>Lecture de ce qui a suivi les visites accompagnées</translation>
    </message>
    <message>
        <source>Your own profile</source>
        <translation>Votre propre profil</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 commercial</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 commerciaux</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Choose a skill</source>
        <translation>Choisir une compétence</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Keep a commitment</source>
        <translation>Engagement tenu</translation>
    </message>
    <message>
        <source>Choose a rep</source>
        <translation>Choisir un commercial</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nouvel engagement</translation>
    </message>
    <message>
        <source>1–5</source>
        <translation>1–5</translation>
    </message>
    <message>
        <source>Rate a skill</source>
        <translation>Évaluer une compétence</translation>
    </message>
    <message>
        <source>Write a debrief</source>
        <translation>Écrire un débriefing</translation>
    </message>
    <message>
        <source>Plan a ride-along</source>
        <translation>Planifier une visite accompagnée</translation>
    </message>
    <message>
        <source>Skills and their guides…</source>
        <translation>Compétences et leurs guides…</translation>
    </message>
    <message>
        <source>Skills at each ride-along</source>
        <translation>Compétences à chaque visite accompagnée</translation>
    </message>
    <message>
        <source>1 watch me, 3 with help, 5 could teach it</source>
        <translation>1 regarde-moi faire, 3 avec de l’aide, 5 pourrait l’enseigner</translation>
    </message>
    <message>
        <source>Earlier ride-alongs</source>
        <translation>Visites accompagnées antérieures</translation>
    </message>
    <message>
        <source>Later ride-alongs</source>
        <translation>Visites accompagnées suivantes</translation>
    </message>
    <message>
        <source>Skills and their guides</source>
        <translation>Compétences et leurs guides</translation>
    </message>
    <message>
        <source>No rep in the book yet.</source>
        <translation>Pas encore de commercial dans le carnet.</translation>
    </message>
</context>
<context>
    <name>ridealong::CoachingSide</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No ride-along is planned.</source>
        <translation>Aucune visite accompagnée n’est prévue.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
</context>
<context>
    <name>ridealong::CohortView</name>
    <message>
        <source>Received in</source>
        <translation>Reçues en</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Won after %1 m</source>
        <translation>Gagn. à&#xa0;%1 mois</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>What became of inquiries</source>
        <translation>Ce que sont devenues les demandes</translation>
    </message>
    <message>
        <source>No inquiry came in within the last 12 months.</source>
        <translation>Aucune demande n’est arrivée dans les 12 derniers mois.</translation>
    </message>
    <message>
        <source>What became of the inquiries of a month</source>
        <translation>Ce que sont devenues les demandes d’un mois</translation>
    </message>
    <message>
        <source>lost includes no decision, open includes parked</source>
        <translation>les perdues comprennent les sans décision, les ouvertes celles en attente</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 won after %2 months</source>
        <translation>%1 gagnées après&#xa0;%2 mois</translation>
    </message>
    <message>
        <source>%1, %2 inquiries: %3</source>
        <translation>%1,&#xa0;%2 demandes&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>Month	Inquiries	Months later	Won	Lost	Open	Won amount
</source>
        <translation>Mois	Demandes	Mois après	Gagnées	Perdues	Ouvertes	Montant gagné
</translation>
    </message>
</context>
<context>
    <name>ridealong::ColumnRows</name>
    <message>
        <source>%1 dates unreadable</source>
        <translation>%1 dates illisibles</translation>
    </message>
    <message>
        <source>%1 numbers unreadable</source>
        <translation>%1 nombres illisibles</translation>
    </message>
    <message>
        <source>%1 cells unreadable</source>
        <translation>%1 cellules illisibles</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Add as a new rep</source>
        <translation>Ajouter comme nouveau commercial</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>non importée</translation>
    </message>
    <message>
        <source>%1 names to match</source>
        <translation>%1 noms à rapprocher</translation>
    </message>
    <message>
        <source>%1, the rest is empty</source>
        <translation>%1, le reste est vide</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Par exemple&#xa0;%1</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va vers</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <translation>%1 va vers</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <source>Day first; read as month first</source>
        <translation>Jour d’abord&#xa0;; lire mois d’abord</translation>
    </message>
    <message>
        <source>Month first; read as day first</source>
        <translation>Mois d’abord&#xa0;; lire jour d’abord</translation>
    </message>
    <message>
        <source>%1 means</source>
        <translation>%1 signifie</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Decimal comma; read with a decimal point</source>
        <translation>Virgule décimale&#xa0;; lire avec point décimal</translation>
    </message>
    <message>
        <source>Decimal point; read with a decimal comma</source>
        <translation>Point décimal&#xa0;; lire avec virgule décimale</translation>
    </message>
    <message>
        <source>1 date unreadable</source>
        <translation>1 date illisible</translation>
    </message>
    <message>
        <source>1 number unreadable</source>
        <translation>1 nombre illisible</translation>
    </message>
    <message>
        <source>1 cell unreadable</source>
        <translation>1 cellule illisible</translation>
    </message>
    <message>
        <source>1 name to match</source>
        <translation>1 nom à rapprocher</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>As written; read as thousands</source>
        <translation>Tel quel&#xa0;; lu en milliers</translation>
    </message>
    <message>
        <source>In thousands; read as millions</source>
        <translation>En milliers&#xa0;; lu en millions</translation>
    </message>
    <message>
        <source>In millions; read as written</source>
        <translation>En millions&#xa0;; lu tel quel</translation>
    </message>
</context>
<context>
    <name>ridealong::CommitmentLine</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1,&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>ridealong::CommitmentList</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Nothing is promised yet.</source>
        <translation>Rien n’est encore promis.</translation>
    </message>
    <message>
        <source>Space keeps a commitment or opens it again, Delete drops it.</source>
        <translation>Espace marque un engagement comme tenu ou le rouvre, Suppr l’abandonne.</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 à tenir</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tout (%1)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>ridealong::CommitmentRow</name>
    <message>
        <source>no day</source>
        <translation>sans jour</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>était à faire le&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;:&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>The three answers stand beside each other in a narrow pane</extracomment>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>O still open, K kept, D dropped</source>
        <translation>O encore ouvert, K tenu, D abandonné</translation>
    </message>
    <message>
        <source>Take this commitment away</source>
        <translation>Retirer cet engagement</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Suppr le retire</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, tenu</translation>
    </message>
    <message>
        <source>%1, dropped</source>
        <translation>%1, abandonné</translation>
    </message>
    <message>
        <source>%1, still open</source>
        <translation>%1, encore ouvert</translation>
    </message>
</context>
<context>
    <name>ridealong::CommitmentsPane</name>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>tessa sends three names by fri</source>
        <translation>tessa envoie trois noms avant ven</translation>
    </message>
    <message>
        <source>New commitment: who, what, by when</source>
        <translation>Nouvel engagement&#xa0;: qui, quoi, avant quand</translation>
    </message>
</context>
<context>
    <name>ridealong::CompanySection</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation>Nom du carnet</translation>
    </message>
    <message>
        <source>Stands in the window and on reports.</source>
        <translation>Figure dans la fenêtre et sur les rapports.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>The manager that the program takes you for when it opens the book.</source>
        <translation>Le manager pour qui le programme vous prend à l’ouverture du carnet.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Amounts keep their numbers. Nothing is converted.</source>
        <translation>Les montants gardent leurs nombres. Rien n’est converti.</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>L’exercice commence en</translation>
    </message>
    <message>
        <source>Quarters of quotas and of the forecast follow it.</source>
        <translation>Les trimestres des quotas et de la prévision le suivent.</translation>
    </message>
    <message>
        <source>Start of the fiscal year</source>
        <translation>Début de l’exercice</translation>
    </message>
    <message>
        <source>Rule of 45</source>
        <translation>Règle des 45</translation>
    </message>
    <message>
        <source>What the program takes to tell what an inquiry that nobody follows up costs.</source>
        <translation>Ce que le programme prend pour dire ce que coûte une demande que personne ne relance.</translation>
    </message>
    <message>
        <source>Inquiries that buy</source>
        <translation>Demandes qui achètent</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>From somebody, within 12 months. 45% unless you know better.</source>
        <translation>Chez quelqu’un, sous 12 mois. 45&#xa0;%, sauf si vous savez mieux.</translation>
    </message>
    <message>
        <source>Our share of them</source>
        <translation>Notre part</translation>
    </message>
    <message>
        <source>Of those who buy, from us.</source>
        <translation>De ceux qui achètent, chez nous.</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Vente moyenne</translation>
    </message>
    <message>
        <source>Left empty, it is the average of what was won in this book.</source>
        <translation>Laissé vide, c’est la moyenne de ce qui a été gagné dans ce carnet.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>%1, year from %2</source>
        <translation>%1, exercice dès&#xa0;%2</translation>
    </message>
    <message>
        <source>Return of sources</source>
        <translation>Rendement des sources</translation>
    </message>
    <message>
        <source>What the program takes to tell which source pays.</source>
        <translation>Ce que le programme prend pour dire quelle source rapporte.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>What is left of a sale after its own cost. Left empty, the return counts the whole sale.</source>
        <translation>Ce qui reste d’une vente après son propre coût. Si elle est vide, le rendement compte la vente entière.</translation>
    </message>
</context>
<context>
    <name>ridealong::ComparePane</name>
    <message>
        <source>Two weeks</source>
        <translation>Deux semaines</translation>
    </message>
    <message>
        <source>Earlier week</source>
        <translation>Semaine antérieure</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>Semaine ultérieure</translation>
    </message>
    <message>
        <source>Compare two weeks</source>
        <translation>Comparer deux semaines</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Retour au rapport</translation>
    </message>
    <message>
        <source>Comparing two weeks</source>
        <translation>Comparaison de deux semaines</translation>
    </message>
</context>
<context>
    <name>ridealong::ConflictPanel</name>
    <message>
        <source>Bring it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Laisser supprimée</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Two companies</source>
        <translation>Deux entreprises</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Keep what was written</source>
        <translation>Garder ce qui est écrit</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 stage</source>
        <translation>étape&#xa0;%1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1,&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What %1 wrote with the change</source>
        <translation>Ce que&#xa0;%1 a écrit avec la modification</translation>
    </message>
    <message>
        <source>Note, %1</source>
        <translation>Remarque,&#xa0;%1</translation>
    </message>
    <message>
        <source>Notes never conflict: new ones are already added. The answer you do not pick stays in the lead&apos;s history.</source>
        <translation>Les remarques n’entrent jamais en conflit&#xa0;: les nouvelles sont déjà ajoutées. La réponse que vous ne choisissez pas reste dans l’historique de la piste.</translation>
    </message>
    <message>
        <source>The answer you do not pick stays in the history.</source>
        <translation>La réponse que vous ne choisissez pas reste dans l’historique.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Tout à moi</translation>
    </message>
    <message>
        <source>All %1&apos;s</source>
        <translation>Tout de&#xa0;%1</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep these, next conflict</source>
        <translation>Garder, conflit suivant</translation>
    </message>
    <message>
        <source>Decided. You can decide again until you export your next file.</source>
        <translation>Décidé. Vous pouvez décider de nouveau jusqu’à l’export de votre prochain fichier.</translation>
    </message>
    <message>
        <source>You can undo any decision in this list until you export your next file.</source>
        <translation>Vous pouvez annuler toute décision de cette liste jusqu’à l’export de votre prochain fichier.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ridealong::ConflictReview</name>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Deleted, and gone on with</source>
        <translation>Supprimée et poursuivie</translation>
    </message>
    <message>
        <source>Gone on with after the hand-over</source>
        <translation>Poursuivie après le transfert</translation>
    </message>
    <message>
        <source>Added twice?</source>
        <translation>Ajoutée deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Horloge fausse</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>Reste&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Everything else was merged: %1 of %2 changes</source>
        <translation>Tout le reste a été fusionné&#xa0;:&#xa0;%1 modifications sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>Examiner les conflits</translation>
    </message>
    <message>
        <source>No conflict is left.</source>
        <translation>Il ne reste aucun conflit.</translation>
    </message>
    <message>
        <source>What the others changed is in your book. What needs a decision stands here after the next import.</source>
        <translation>Ce que les autres ont modifié est dans votre carnet. Ce qui demande une décision figure ici après le prochain import.</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Mine or theirs</source>
        <translation>À moi ou à l’autre</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Keep, next</source>
        <translation>Garder, suivant</translation>
    </message>
</context>
<context>
    <name>ridealong::ConflictTabs</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2, decided</source>
        <translation>%1&#xa0;:&#xa0;%2, décidé</translation>
    </message>
</context>
<context>
    <name>ridealong::CostsGrid</name>
    <message>
        <source>Type an amount, Enter goes down, Tab to the right. Delete blanks: no cost entered. Ctrl+V pastes a block from a spreadsheet.</source>
        <translation>Tapez un montant, Entrée descend, Tab va à droite. Suppr vide&#xa0;: aucun coût saisi. Ctrl+V colle un bloc d’un tableur.</translation>
    </message>
    <message>
        <source>Twelve months earlier</source>
        <translation>Douze mois plus tôt</translation>
    </message>
    <message>
        <source>Twelve months later</source>
        <translation>Douze mois plus tard</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>1 amount is not saved yet</source>
        <translation>1 montant n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>%1 amounts are not saved yet</source>
        <translation>%1 montants ne sont pas encore enregistrés</translation>
    </message>
</context>
<context>
    <name>ridealong::CostsModel</name>
    <message>
        <source>Go to the first cell of the block, then paste.</source>
        <translation>Allez à la première cellule du bloc, puis collez.</translation>
    </message>
    <message>
        <source>The block has %1 rows and %2 columns and does not fit from here. Nothing was pasted.</source>
        <translation>Le bloc a&#xa0;%1 lignes et&#xa0;%2 colonnes et ne tient pas à partir d’ici. Rien n’a été collé.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the block: %3. Nothing was pasted.</source>
        <translation>Ligne&#xa0;%1, colonne&#xa0;%2 du bloc&#xa0;:&#xa0;%3. Rien n’a été collé.</translation>
    </message>
    <message>
        <source>%1 Nothing was pasted.</source>
        <translation>%1 Rien n’a été collé.</translation>
    </message>
    <message>
        <source>There is no amount in what was copied.</source>
        <translation>Il n’y a pas de montant dans ce qui a été copié.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1,&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>%1. The amount stays as it was.</source>
        <translation>%1. Le montant reste tel quel.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
</context>
<context>
    <name>ridealong::CostsTable</name>
    <message>
        <source>Costs by month</source>
        <translation>Coûts par mois</translation>
    </message>
</context>
<context>
    <name>ridealong::CountTabs</name>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>ridealong::CreateForm</name>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>My book</source>
        <translation>Mon carnet</translation>
    </message>
    <message>
        <source>Harlan Fluid Systems</source>
        <translation>Harlan Fluid Systems</translation>
    </message>
    <message>
        <source>Dana Whitfield</source>
        <translation>Dana Whitfield</translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation>Nom du carnet</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Give the book a name: your company, or your team.</source>
        <translation>Donnez un nom au carnet&#xa0;: votre entreprise, ou votre équipe.</translation>
    </message>
    <message>
        <source>Enter your name. It stands beside what you do in the book.</source>
        <translation>Entrez votre nom. Il figure à côté de ce que vous faites dans le carnet.</translation>
    </message>
    <message>
        <source>Folder of the book</source>
        <translation>Dossier du carnet</translation>
    </message>
</context>
<context>
    <name>ridealong::CriteriaList</name>
    <message>
        <source>%1: %2 points</source>
        <translation>%1&#xa0;:&#xa0;%2 points</translation>
    </message>
</context>
<context>
    <name>ridealong::CriterionDialog</name>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>Edit the criterion</source>
        <translation>Modifier le critère</translation>
    </message>
    <message>
        <source>A criterion reads one field of the lead. Its answers turn what stands there into points.</source>
        <translation>Un critère lit un champ de la piste. Ses réponses font des points de ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Site size</source>
        <translation>Taille du site</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Distance from</source>
        <translation>Distance de</translation>
    </message>
    <message>
        <source>Latitude and longitude in degrees</source>
        <translation>Latitude et longitude en degrés</translation>
    </message>
    <message>
        <source>Days since: %1</source>
        <translation>Jours depuis&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Distance from a place</source>
        <translation>Distance d’un lieu</translation>
    </message>
    <message>
        <source>Similarity to our best accounts</source>
        <translation>Ressemblance avec nos meilleurs comptes</translation>
    </message>
    <message>
        <source>Give the criterion a name.</source>
        <translation>Donnez un nom au critère.</translation>
    </message>
    <message>
        <source>Write the place as latitude and longitude, such as 39.77, -86.16.</source>
        <translation>Écrivez le lieu en latitude et longitude, comme 39.77, -86.16.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ridealong::CriterionRow</name>
    <message>
        <source>new</source>
        <translation>nouv.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>av.&#xa0;%1</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>Points de&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::CsvWriter</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
</context>
<context>
    <name>ridealong::DayColumn</name>
    <message>
        <source>ddd, MMM d</source>
        <extracomment>A day of the week at the head of its column: Mon, Oct 12</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ridealong::DayNotices</name>
    <message>
        <source>Your brake is on</source>
        <translation>Votre frein est mis</translation>
    </message>
    <message>
        <source>See your effort</source>
        <translation>Voir votre effort</translation>
    </message>
    <message>
        <source>1 more was answered.</source>
        <translation>1 autre a reçu une réponse.</translation>
    </message>
    <message>
        <source>%1 more were answered.</source>
        <translation>%1 autres ont reçu une réponse.</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>1 hand-off waits for your answer.</source>
        <translation>1 transmission attend votre réponse.</translation>
    </message>
    <message>
        <source>%1 hand-offs wait for your answer.</source>
        <translation>%1 transmissions attendent votre réponse.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>%1 étapes</translation>
    </message>
    <message>
        <source>Today: ride-along with %1 from %2, %3.</source>
        <translation>Aujourd’hui&#xa0;: visite accompagnée avec&#xa0;%1 à partir de&#xa0;%2,&#xa0;%3.</translation>
    </message>
    <message>
        <source>Tomorrow: ride-along with %1 from %2, %3.</source>
        <translation>Demain&#xa0;: visite accompagnée avec&#xa0;%1 à partir de&#xa0;%2,&#xa0;%3.</translation>
    </message>
    <message>
        <source>Open the brief</source>
        <translation>Ouvrir la fiche du jour</translation>
    </message>
    <message>
        <source>%1 wrote the debrief of your ride-along on %2.</source>
        <translation>%1 a écrit le débriefing de votre visite accompagnée du&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 debriefs of your ride-alongs wait to be read.</source>
        <translation>%1 débriefings de vos visites accompagnées attendent d’être lus.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Le lire</translation>
    </message>
</context>
<context>
    <name>ridealong::DealDialog</name>
    <message>
        <source>Deal the open leads of %1</source>
        <translation>Répartir les pistes ouvertes de&#xa0;%1</translation>
    </message>
    <message>
        <source>Deal 1 lead</source>
        <translation>Répartir 1 piste</translation>
    </message>
    <message>
        <source>Deal %1 leads</source>
        <translation>Répartir&#xa0;%1 pistes</translation>
    </message>
    <message>
        <source>The territory goes first, then whoever has the smallest share of that grade for the room there is. Nobody gets more open leads than the capacity.</source>
        <translation>Le territoire passe d’abord, puis celui qui a la plus petite part de cette note pour la place qu’il a. Personne ne reçoit plus de pistes ouvertes que sa capacité.</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Choose at least one rep who has room.</source>
        <translation>Choisissez au moins un commercial qui a de la place.</translation>
    </message>
    <message>
        <source>What each rep would get</source>
        <translation>Ce que recevrait chaque commercial</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>A’s before</source>
        <translation>A avant</translation>
    </message>
    <message>
        <source>A’s after</source>
        <translation>A après</translation>
    </message>
    <message>
        <source>Of the capacity</source>
        <translation>De la capacité</translation>
    </message>
    <message>
        <source>To whom each lead would go</source>
        <translation>À qui irait chaque piste</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>1 lead stays where it is.</source>
        <translation>1 piste reste où elle est.</translation>
    </message>
    <message>
        <source>%1 leads stay where they are.</source>
        <translation>%1 pistes restent où elles sont.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Les&#xa0;%1 premières sont listées.</translation>
    </message>
    <message>
        <source>Enter on a lead gives it to somebody else.</source>
        <translation>Entrée sur une piste la donne à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 gets %2 and then has %3 of %4 open leads, %5 of them A’s</source>
        <translation>%1 en reçoit&#xa0;%2 et a ensuite&#xa0;%3 pistes ouvertes sur&#xa0;%4, dont&#xa0;%5 A</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;:&#xa0;%2.&#xa0;%3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Choisi par vous</translation>
    </message>
    <message>
        <source>Nobody has room</source>
        <translation>Personne n’a de place</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1,&#xa0;%2 sur&#xa0;%3</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>La laisser où elle est</translation>
    </message>
</context>
<context>
    <name>ridealong::DebriefPage</name>
    <message>
        <source>Everything is answered.</source>
        <translation>Tout a sa réponse.</translation>
    </message>
    <message>
        <source>1 stop is left.</source>
        <translation>Il reste 1 étape.</translation>
    </message>
    <message>
        <source>%1 stops are left.</source>
        <translation>Il reste&#xa0;%1 étapes.</translation>
    </message>
    <message>
        <source>1 rating is left.</source>
        <translation>Il reste 1 évaluation.</translation>
    </message>
    <message>
        <source>%1 ratings are left.</source>
        <translation>Il reste&#xa0;%1 évaluations.</translation>
    </message>
    <message>
        <source>1 rating and 1 stop are left.</source>
        <translation>Il reste 1 évaluation et 1 étape.</translation>
    </message>
    <message>
        <source>1 rating and %1 stops are left.</source>
        <translation>Il reste 1 évaluation et&#xa0;%1 étapes.</translation>
    </message>
    <message>
        <source>%1 ratings and 1 stop are left.</source>
        <translation>Il reste&#xa0;%1 évaluations et 1 étape.</translation>
    </message>
    <message>
        <source>%1 ratings and %2 stops are left.</source>
        <translation>Il reste&#xa0;%1 évaluations et&#xa0;%2 étapes.</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Débriefing</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Finish the debrief</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Ride-alongs</source>
        <translation>Visites accompagnées</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Show the ride-alongs</source>
        <translation>Montrer les visites accompagnées</translation>
    </message>
    <message>
        <source>Debrief: %1, with %2</source>
        <translation>Débriefing&#xa0;:&#xa0;%1, avec&#xa0;%2</translation>
    </message>
    <message>
        <source>Finished on %1. %2 acknowledged it on %3.</source>
        <translation>Terminé le&#xa0;%1.&#xa0;%2 en a pris acte le&#xa0;%3.</translation>
    </message>
    <message>
        <source>Finished on %1. %2 read it on %3.</source>
        <translation>Terminé le&#xa0;%1.&#xa0;%2 l’a lu le&#xa0;%3.</translation>
    </message>
    <message>
        <source>Finished on %1. %2 has not read it yet.</source>
        <translation>Terminé le&#xa0;%1.&#xa0;%2 ne l’a pas encore lu.</translation>
    </message>
    <message>
        <source>%1 Saved as you type.</source>
        <translation>%1 Enregistré pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>Every ride-along that is over has its debrief.</source>
        <translation>Chaque visite accompagnée passée a son débriefing.</translation>
    </message>
    <message>
        <source>No ride-along waits for its debrief</source>
        <translation>Aucune visite accompagnée n’attend son débriefing</translation>
    </message>
    <message>
        <source>After the stops of a ride-along you write here what you saw and what you promised.</source>
        <translation>Après les étapes d’une visite accompagnée, vous écrivez ici ce que vous avez vu et ce que vous avez promis.</translation>
    </message>
    <message>
        <source>This ride-along was cancelled</source>
        <translation>Cette visite accompagnée a été annulée</translation>
    </message>
    <message>
        <source>There is nothing to write about it.</source>
        <translation>Il n’y a rien à en écrire.</translation>
    </message>
    <message>
        <source>This ride-along is still to come</source>
        <translation>Cette visite accompagnée est encore à venir</translation>
    </message>
    <message>
        <source>Its debrief can be written from %1 on.</source>
        <translation>Son débriefing peut s’écrire à partir de&#xa0;%1.</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>%1 étapes</translation>
    </message>
    <message>
        <source>1–3</source>
        <translation>1–3</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>N’a pas eu lieu</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>1–5</source>
        <translation>1–5</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next skill</source>
        <translation>Compétence suivante</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
</context>
<context>
    <name>ridealong::DebriefView</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>Done well</source>
        <translation>Bien fait</translation>
    </message>
    <message>
        <source>To improve</source>
        <translation>À améliorer</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1&#xa0;:&#xa0;%2 sur 5</translation>
    </message>
    <message>
        <source>%1: %2 of 5, %3</source>
        <translation>%1&#xa0;:&#xa0;%2 sur 5,&#xa0;%3</translation>
    </message>
    <message>
        <source>Shared note</source>
        <translation>Note partagée</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;:&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Acknowledged on %1.</source>
        <translation>Pris acte le&#xa0;%1.</translation>
    </message>
    <message>
        <source>Read on %1.</source>
        <translation>Lu le&#xa0;%1.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de&#xa0;%1</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Débriefing</translation>
    </message>
    <message>
        <source>This ride-along has no debrief yet.</source>
        <translation>Cette visite accompagnée n’a pas encore de débriefing.</translation>
    </message>
</context>
<context>
    <name>ridealong::DemoChart</name>
    <message>
        <source>1 demo</source>
        <translation>1 démo</translation>
    </message>
    <message>
        <source>%1 demos</source>
        <translation>%1 démos</translation>
    </message>
    <message>
        <source>Week %1: %2</source>
        <translation>Semaine&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, ride-along</source>
        <translation>%1, visite accompagnée</translation>
    </message>
    <message>
        <source>no such week yet</source>
        <translation>pas encore de telle semaine</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>In the two weeks after a ride-along: %1</source>
        <translation>Dans les deux semaines après une visite accompagnée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>In other weeks: %1</source>
        <translation>Dans les autres semaines&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Week	Demos	Ride-along	Within two weeks after one
</source>
        <translation>Semaine	Démos	Visite accompagnée	Dans les deux semaines après une
</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Demos by week, and ride-alongs</source>
        <translation>Démos par semaine, et visites accompagnées</translation>
    </message>
    <message>
        <source>two weeks after</source>
        <translation>deux semaines après</translation>
    </message>
    <message>
        <source>other weeks</source>
        <translation>autres semaines</translation>
    </message>
    <message>
        <source>ride-along</source>
        <translation>visite accompagnée</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
</context>
<context>
    <name>ridealong::Desktop</name>
    <message>
        <source>New book…</source>
        <translation>Nouveau carnet…</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>Ouvrir un carnet…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir&#xa0;%1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de&#xa0;%1</translation>
    </message>
    <message>
        <source>Nobody in the book is called %1. Leave --as out to be its owner.</source>
        <translation>Personne dans le carnet ne s’appelle&#xa0;%1. Omettez --as pour être son propriétaire.</translation>
    </message>
    <message>
        <source>The book could not be opened</source>
        <translation>Le carnet n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another book</source>
        <translation>Choisir un autre carnet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sales manager</source>
        <translation>Resp. des ventes</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>All changes saved on this laptop</source>
        <translation>Tout est enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>You can look, but not change anything. %1</source>
        <translation>Vous pouvez consulter, mais rien modifier.&#xa0;%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Ouvrir un carnet</translation>
    </message>
    <message>
        <source>Ridealong books (*.ridealong);;All files (*)</source>
        <translation>Carnets Ridealong (*.ridealong);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 could not be written. Check its folder, and that the name ends in .png.</source>
        <translation>%1 n’a pas pu être écrit. Vérifiez son dossier, et que le nom finit par .png.</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nouvelle piste</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Rapport hebdomadaire</translation>
    </message>
    <message>
        <source>%1 could not be replaced. The backup is in %2.</source>
        <translation>%1 n’a pas pu être remplacé. La sauvegarde est dans&#xa0;%2.</translation>
    </message>
    <message>
        <source>Ridealong books (*.ridealong)</source>
        <translation>Carnets Ridealong (*.ridealong)</translation>
    </message>
    <message>
        <source>Encrypted backups (*.rlx)</source>
        <translation>Sauvegardes chiffrées (*.rlx)</translation>
    </message>
    <message>
        <source>Back up the book</source>
        <translation>Sauvegarder le carnet</translation>
    </message>
    <message>
        <source>Backed up to %1, and verified.</source>
        <translation>Sauvegardé dans&#xa0;%1, et vérifié.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>The book was restored. As it was before, it is kept among the backups.</source>
        <translation>Le carnet a été restauré. Son état d’avant est gardé parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>Restoring the book</source>
        <translation>Restauration du carnet</translation>
    </message>
    <message>
        <source>Open an invitation…</source>
        <translation>Ouvrir une invitation…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>The reports of week %1 are in %2.</source>
        <translation>Les rapports de la semaine&#xa0;%1 sont dans&#xa0;%2.</translation>
    </message>
    <message>
        <source>Files that were changed there were left as they are: %1.</source>
        <translation>Les fichiers qui y ont été modifiés ont été laissés tels quels&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>It is Friday afternoon. This week’s report is ready to be read.</source>
        <translation>C’est vendredi après-midi. Le rapport de cette semaine est prêt à être lu.</translation>
    </message>
    <message>
        <source>Open Reports</source>
        <translation>Ouvrir Rapports</translation>
    </message>
    <message>
        <source>Joining the team</source>
        <translation>Entrée dans l’équipe</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Ouverture de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>ridealong::DonePane</name>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Finished debrief</source>
        <translation>Débriefing terminé</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>What the rep reads</source>
        <translation>Ce que lit le commercial</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Pour vous seulement</translation>
    </message>
    <message>
        <source>Left %1, back %2.</source>
        <translation>Départ à&#xa0;%1, retour à&#xa0;%2.</translation>
    </message>
    <message>
        <source>Private, stays on this laptop</source>
        <translation>Privé, reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>ridealong::DriftPane</name>
    <message>
        <source>What moved the grades</source>
        <translation>Ce qui a fait bouger les notes</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu’où remonter</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 jours</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 semaines</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>What moved them</source>
        <translation>Ce qui les a fait bouger</translation>
    </message>
    <message>
        <source>No grade moved</source>
        <translation>Aucune note n’a bougé</translation>
    </message>
    <message>
        <source>A longer time may show one.</source>
        <translation>Une durée plus longue en montrera peut-être.</translation>
    </message>
</context>
<context>
    <name>ridealong::DropDialog</name>
    <message>
        <source>Drop the step</source>
        <translation>Abandonner l’action</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>They came back first</source>
        <translation>Ils sont revenus d’eux-mêmes</translation>
    </message>
    <message>
        <source>Planned twice</source>
        <translation>Prévue deux fois</translation>
    </message>
    <message>
        <source>Nobody to be reached</source>
        <translation>Personne de joignable</translation>
    </message>
    <message>
        <source>Say why the step is dropped.</source>
        <translation>Dites pourquoi l’action est abandonnée.</translation>
    </message>
</context>
<context>
    <name>ridealong::DropZone</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Drop a change file here</source>
        <translation>Déposez ici un fichier de modifications</translation>
    </message>
    <message>
        <source>A .rlx file from email, a USB stick or a shared folder</source>
        <translation>Un fichier .rlx d’un e-mail, d’une clé USB ou d’un dossier partagé</translation>
    </message>
</context>
<context>
    <name>ridealong::Dumbbells</name>
    <message>
        <source>Past forecasts against what came</source>
        <translation>Prévisions passées face au réalisé</translation>
    </message>
    <message>
        <source>Period	Forecast	Actual	Off
</source>
        <translation>Période	Prévision	Réalisé	Écart
</translation>
    </message>
</context>
<context>
    <name>ridealong::DuplicatesDialog</name>
    <message>
        <source>Merge duplicates</source>
        <translation>Fusionner des doublons</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Elles sont deux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>même numéro de téléphone</translation>
    </message>
    <message>
        <source>same company and postal code</source>
        <translation>même entreprise et code postal</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisies par vous</translation>
    </message>
    <message>
        <source>%1, twice
%2</source>
        <translation>%1, deux fois
%2</translation>
    </message>
    <message>
        <source>%1 and %2
%3</source>
        <translation>%1 et&#xa0;%2
%3</translation>
    </message>
    <message>
        <source>No lead is likely another one.</source>
        <translation>Aucune piste n’est sans doute une autre.</translation>
    </message>
    <message>
        <source>Two leads are likely one: %1.</source>
        <translation>Deux pistes n’en font sans doute qu’une&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>You chose these two.</source>
        <translation>Vous avez choisi ces deux-là.</translation>
    </message>
    <message>
        <source>%1 pairs of leads are likely duplicates.</source>
        <translation>%1 paires de pistes sont sans doute des doublons.</translation>
    </message>
</context>
<context>
    <name>ridealong::EarlierImports</name>
    <message>
        <source>%1 rows: %2 new, %3 updated</source>
        <translation>%1 lignes&#xa0;:&#xa0;%2 nouvelles,&#xa0;%3 mises à jour</translation>
    </message>
    <message>
        <source>, %1 rejected</source>
        <translation>,&#xa0;%1 rejetées</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>Reprendre l’import de&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::EndRow</name>
    <message>
        <source>Leave at</source>
        <translation>Départ à</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Retour à</translation>
    </message>
    <message>
        <source>Where the day starts</source>
        <translation>Où commence la journée</translation>
    </message>
    <message>
        <source>Place, or latitude and longitude</source>
        <translation>Lieu, ou latitude et longitude</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Le trajet du retour</translation>
    </message>
</context>
<context>
    <name>ridealong::EngagementDialog</name>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Points for what happened lately. They halve over the half-life.</source>
        <translation>Des points pour ce qui s’est passé récemment. Ils sont divisés par deux à chaque demi-vie.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Demonstration held</source>
        <translation>Démonstration faite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>any</source>
        <translation>n’importe lequel</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>chaque fois</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Demi-vie</translation>
    </message>
    <message>
        <source>Counts at most</source>
        <translation>Compte au plus</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>Donnez un nom à la règle.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ridealong::EngagementPane</name>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>each</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>How warm a lead is, apart from its grade: points for what happened lately. They halve over the half-life. Shown together as A1.</source>
        <translation>Combien une piste est chaude, à part de sa note&#xa0;: des points pour ce qui s’est passé récemment. Ils sont divisés par deux à chaque demi-vie. Ensemble on les montre comme A1.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Demi-vie</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Hot from</source>
        <translation>Chaude dès</translation>
    </message>
    <message>
        <source>Warm from</source>
        <translation>Tiède dès</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1: %2 points, half-life %3, %4</source>
        <translation>%1&#xa0;:&#xa0;%2 points, demi-vie&#xa0;%3,&#xa0;%4</translation>
    </message>
</context>
<context>
    <name>ridealong::EnvelopeReader::Work</name>
    <message>
        <source>%1 can&apos;t be read. Check that its folder or stick is still there.</source>
        <translation>%1 ne peut pas être lu. Vérifiez que son dossier ou sa clé USB est toujours là.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>La lecture du fichier a été interrompue.</translation>
    </message>
</context>
<context>
    <name>ridealong::EnvelopeWriter</name>
    <message>
        <source>This file can&apos;t be written: its description is out of bounds.</source>
        <translation>Ce fichier ne peut pas être écrit&#xa0;: sa description dépasse les limites.</translation>
    </message>
    <message>
        <source>There is too much for one file: more than %1 MB. Write it in parts.</source>
        <translation>C’est trop pour un seul fichier&#xa0;: plus de %1 Mo. Écrivez-le en parties.</translation>
    </message>
</context>
<context>
    <name>ridealong::EnvelopeWriter::Work</name>
    <message>
        <source>There is too much for one file: more than %1 MB. Write it in parts.</source>
        <translation>C’est trop pour un seul fichier&#xa0;: plus de %1 Mo. Écrivez-le en parties.</translation>
    </message>
</context>
<context>
    <name>ridealong::EraseDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>For somebody who has a right to be forgotten. It goes from the rows, the history, undo and search, here and with your next files on every laptop of the team. What somebody typed into the notes of other leads is not found by this.</source>
        <translation>Pour une personne qui a le droit d’être oubliée. Ses données disparaissent des lignes, de l’historique, de l’annulation et de la recherche, ici et, avec vos prochains fichiers, sur chaque portable de l’équipe. Ce que quelqu’un a écrit dans les remarques d’autres pistes n’est pas trouvé ainsi.</translation>
    </message>
    <message>
        <source>Asked for it</source>
        <translation>À sa demande</translation>
    </message>
    <message>
        <source>Only the contact %1</source>
        <translation>Seulement l’interlocuteur&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, with all that hangs on it</source>
        <translation>%1, avec tout ce qui s’y rattache</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Reason, without a name</source>
        <translation>Motif, sans nom</translation>
    </message>
    <message>
        <source>Name, once more</source>
        <translation>Nom, encore une fois</translation>
    </message>
    <message>
        <source>This erases %1. It can&apos;t be taken back.</source>
        <translation>Ceci efface&#xa0;%1. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Backups that hold it still, until they are deleted: %1.</source>
        <translation>Sauvegardes qui le contiennent encore, jusqu’à leur suppression&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Say why. The reason stays when all else is gone.</source>
        <translation>Dites pourquoi. Le motif reste quand tout le reste a disparu.</translation>
    </message>
    <message>
        <source>Type the name as it stands above: %1</source>
        <translation>Tapez le nom tel qu’il figure ci-dessus&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>a lead without a name</source>
        <translation>une piste sans nom</translation>
    </message>
</context>
<context>
    <name>ridealong::ExchangeFolder</name>
    <message>
        <source>This book is in no team yet. Join one, or invite somebody first.</source>
        <translation>Ce carnet n’est encore dans aucune équipe. Rejoignez-en une, ou invitez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken away from the exchange folder: %2</source>
        <translation>%1 ne peut pas être retiré du dossier d’échange&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ridealong::ExchangePane</name>
    <message>
        <source>nothing received this week</source>
        <translation>rien reçu cette semaine</translation>
    </message>
    <message>
        <source>1 change received this week</source>
        <translation>1 modification reçue cette semaine</translation>
    </message>
    <message>
        <source>%1 changes received this week</source>
        <translation>%1 modifications reçues cette semaine</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Portables</translation>
    </message>
    <message>
        <source>Private coaching notes stay on this laptop.</source>
        <translation>Les notes de coaching privées restent sur ce portable.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Your next file to the team</source>
        <translation>Votre prochain fichier pour l’équipe</translation>
    </message>
    <message>
        <source>Goes by itself through %1</source>
        <translation>Part de lui-même par %1</translation>
    </message>
    <message>
        <source>Join the team…</source>
        <translation>Rejoindre l’équipe…</translation>
    </message>
    <message>
        <source>Ask for it…</source>
        <translation>Le demander…</translation>
    </message>
    <message>
        <source>%1 was not read.</source>
        <translation>%1 n’a pas été lu.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>This book is a copy, so it may not export. Join the team with this laptop, and import the answer here.</source>
        <translation>Ce carnet est une copie et ne peut donc pas exporter. Rejoignez l’équipe avec ce portable, et importez la réponse ici.</translation>
    </message>
    <message>
        <source>Nothing has gone out from this laptop yet. Export once: with its first file the team knows it.</source>
        <translation>Rien n’est encore parti de ce portable. Exportez une fois&#xa0;: avec son premier fichier, l’équipe le connaît.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>ridealong::ExchangeWatch</name>
    <message>
        <source>Other work is running. Wait until it is done.</source>
        <translation>Un autre travail est en cours. Attendez qu’il soit fini.</translation>
    </message>
</context>
<context>
    <name>ridealong::ExportDialog</name>
    <message>
        <source>Export to the team</source>
        <translation>Exporter vers l’équipe</translation>
    </message>
    <message>
        <source>%1. Each laptop can read only what its person may have. Private coaching notes stay here.</source>
        <translation>%1. Chaque portable ne peut lire que ce que sa personne peut avoir. Les notes de coaching privées restent ici.</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Everybody in the team</source>
        <translation>Toute l’équipe</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <translation>Personnes choisies</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>In parts that an e-mail can carry (18 MB each)</source>
        <translation>En parties qu’un e-mail peut porter (18 Mo chacune)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Only for a laptop that has no keys yet</source>
        <translation>Seulement pour un portable encore sans clés</translation>
    </message>
    <message>
        <source>Who can open the file</source>
        <translation>Qui peut ouvrir le fichier</translation>
    </message>
    <message>
        <source>Choose who can open the file.</source>
        <translation>Choisissez qui peut ouvrir le fichier.</translation>
    </message>
    <message>
        <source>A passphrase has %1 characters at least.</source>
        <translation>Une phrase secrète a au moins %1 caractères.</translation>
    </message>
</context>
<context>
    <name>ridealong::FactRows</name>
    <message>
        <source>%1 is no kind of activity of this book (%2)</source>
        <translation>%1 n’est pas un type d’activité de ce carnet (%2)</translation>
    </message>
    <message>
        <source>no lead has the reference %1</source>
        <translation>aucune piste n’a la référence&#xa0;%1</translation>
    </message>
    <message>
        <source>the row names no lead</source>
        <translation>la ligne ne nomme aucune piste</translation>
    </message>
    <message>
        <source>no lead is of the company %1</source>
        <translation>aucune piste n’est de l’entreprise&#xa0;%1</translation>
    </message>
    <message>
        <source>the row has no date</source>
        <translation>la ligne n’a pas de date</translation>
    </message>
    <message>
        <source>the row has no kind of activity</source>
        <translation>la ligne n’a pas de type d’activité</translation>
    </message>
    <message>
        <source>the row has no amount</source>
        <translation>la ligne n’a pas de montant</translation>
    </message>
</context>
<context>
    <name>ridealong::FieldBox</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>in the field. The goal of a week is %1.</source>
        <translation>sur le terrain. L’objectif d’une semaine est de&#xa0;%1.</translation>
    </message>
    <message>
        <source>in the field. With this day the week ends at %1 field; the goal is %2.</source>
        <translation>sur le terrain. Avec cette journée, la semaine finit à&#xa0;%1 de terrain&#xa0;; l’objectif est de&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>ridealong::FieldFigure</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 field</source>
        <translation>%1 terrain</translation>
    </message>
    <message>
        <source>Nothing is known of this week yet.</source>
        <translation>Rien n’est encore connu de cette semaine.</translation>
    </message>
    <message>
        <source>Goal %1. Under 4 hours say little.</source>
        <translation>Objectif&#xa0;%1. Moins de 4 heures disent peu.</translation>
    </message>
    <message>
        <source>Below the goal of %1</source>
        <translation>Sous l’objectif de&#xa0;%1</translation>
    </message>
    <message>
        <source>Above the goal of %1</source>
        <translation>Au-dessus de l’objectif de&#xa0;%1</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Objectif&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 paperwork</source>
        <translation>%1 de paperasse</translation>
    </message>
    <message>
        <source>%1 s to log a call</source>
        <translation>%1 s par appel saisi</translation>
    </message>
    <message>
        <source>Desk and report hours of all hours of this week, and the median time of an update in the quick log on this laptop</source>
        <translation>Heures de bureau et de rapports sur toutes les heures de cette semaine, et temps médian d’une mise à jour dans la saisie rapide sur cet ordinateur</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Field vs desk</source>
        <translation>Terrain et bureau</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
    <message>
        <source>The plan is today’s and coming rides and visits, with the rest of the working hours at the desk.</source>
        <translation>Le plan, ce sont les visites accompagnées et les visites d’aujourd’hui et à venir, le reste des heures de travail étant au bureau.</translation>
    </message>
    <message>
        <source>Say your hours</source>
        <translation>Dire vos heures</translation>
    </message>
    <message>
        <source>1 part of a day to say</source>
        <translation>1 partie de journée à dire</translation>
    </message>
    <message>
        <source>%1 parts of days to say</source>
        <translation>%1 parties de journée à dire</translation>
    </message>
    <message>
        <source>Goal %1. Say your other hours to see the share.</source>
        <translation>Objectif&#xa0;%1. Dites vos autres heures pour voir la part.</translation>
    </message>
</context>
<context>
    <name>ridealong::FieldsSection</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnels</translation>
    </message>
    <message>
        <source>What you want to know of a lead beside the usual. Forms, lists, files, filters and the grading model have them too.</source>
        <translation>Ce que vous voulez savoir d’une piste en plus de l’habituel. Formulaires, listes, fichiers, filtres et modèle de notation les ont aussi.</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Nom d’un nouveau champ</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter le champ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Remplis</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>It stays once a lead has a value.</source>
        <translation>Il reste dès qu’une piste a une valeur.</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>A line each. Ctrl+Enter saves.</source>
        <translation>Un par ligne. Ctrl+Entrée enregistre.</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>%1, %2, filled in: %3</source>
        <extracomment>A field, its type, how many leads have a value in it</extracomment>
        <translation>%1,&#xa0;%2, remplis&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>ridealong::FigureTable</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à&#xa0;%3)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 depuis&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 from a stage that nobody recorded</source>
        <translation>%1 depuis une étape que personne n’a enregistrée</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif donné</translation>
    </message>
    <message>
        <source>%1 (no decision)</source>
        <translation>%1 (sans décision)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Stages of the funnel</source>
        <translation>Étapes de l’entonnoir</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Ont avancé</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Jours médians</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Dorment</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Perdues ici</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Ce qu’elles sont devenues</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Taux de gain</translation>
    </message>
    <message>
        <source>Median cycle</source>
        <translation>Cycle médian</translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation>Montant gagné</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Vélocité</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Why leads were lost</source>
        <translation>Pourquoi des pistes ont été perdues</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1: %2 leads</source>
        <translation>%1&#xa0;:&#xa0;%2 pistes</translation>
    </message>
    <message>
        <source>%1: %2 leads entered, %3 went on, median days %4, idle %5, lost here %6</source>
        <translation>%1&#xa0;:&#xa0;%2 pistes entrées,&#xa0;%3 ont avancé, jours médians&#xa0;%4, dormantes&#xa0;%5, perdues ici&#xa0;%6</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>%1: %2 entered, %3 won, %4 lost, won amount %5</source>
        <translation>%1&#xa0;:&#xa0;%2 entrées,&#xa0;%3 gagnées,&#xa0;%4 perdues, montant gagné&#xa0;%5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 won of %2 closed in the last twelve months</source>
        <translation>%1 gagnées sur&#xa0;%2 closes dans les douze derniers mois</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Pistes ouvertes</translation>
    </message>
    <message>
        <source>× win rate</source>
        <translation>× taux de gain</translation>
    </message>
    <message>
        <source>× average sale</source>
        <translation>× vente moyenne</translation>
    </message>
    <message>
        <source>÷ median days to win</source>
        <translation>÷ jours médians jusqu’au gain</translation>
    </message>
    <message>
        <source>= in 30 days</source>
        <translation>= en 30 jours</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1: %2 leads worth %3; %4</source>
        <translation>%1&#xa0;:&#xa0;%2 pistes d’une valeur de&#xa0;%3&#xa0;;&#xa0;%4</translation>
    </message>
</context>
<context>
    <name>ridealong::FilterBar</name>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>grade in (A, B) and value &gt;= 10000 and industry ~ &quot;food&quot;</source>
        <translation>grade in (A, B) and value &gt;= 10000 and industry ~ &quot;food&quot;</translation>
    </message>
    <message>
        <source>Filter language</source>
        <translation>Langage de filtre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Au moins&#xa0;%1</translation>
    </message>
    <message>
        <source>Write a filter…</source>
        <translation>Écrire un filtre…</translation>
    </message>
</context>
<context>
    <name>ridealong::FindField</name>
    <message>
        <source>Find or run</source>
        <translation>Chercher ou lancer</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
</context>
<context>
    <name>ridealong::FingerprintLabel</name>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>ridealong::FirstRun</name>
    <message>
        <source>Create an empty book</source>
        <translation>Créer un carnet vide</translation>
    </message>
    <message>
        <source>Your grades, stages and reps come with sound defaults.</source>
        <translation>Vos notes, étapes et commerciaux partent de valeurs éprouvées.</translation>
    </message>
    <message>
        <source>Open the demo book</source>
        <translation>Ouvrir le carnet de démo</translation>
    </message>
    <message>
        <source>Harlan Fluid Systems: six reps, 1,400 leads, two years. Nothing to set up.</source>
        <translation>Harlan Fluid Systems&#xa0;: six commerciaux, 1&#xa0;400 pistes, deux ans. Rien à préparer.</translation>
    </message>
    <message>
        <source>From a spreadsheet or another CRM. Nothing is saved until you agree.</source>
        <translation>D’un tableur ou d’un autre CRM. Rien n’est enregistré avant votre accord.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Ouvrir un carnet</translation>
    </message>
    <message>
        <source>A file that ends in .ridealong, on this laptop or a shared folder.</source>
        <translation>Un fichier qui finit par .ridealong, sur cet ordinateur ou dans un dossier partagé.</translation>
    </message>
    <message>
        <source>Start your book</source>
        <translation>Commencer votre carnet</translation>
    </message>
    <message>
        <source>A book is one file on this laptop. It holds your leads, your reps and your field days. No account, no server.</source>
        <translation>Un carnet est un fichier sur cet ordinateur. Il contient vos pistes, vos commerciaux et vos journées de terrain. Ni compte, ni serveur.</translation>
    </message>
    <message>
        <source>Back to the book</source>
        <translation>Retour au carnet</translation>
    </message>
    <message>
        <source>The book is as safe as this laptop&apos;s disk: turn its encryption on.</source>
        <translation>Le carnet est aussi sûr que le disque de cet ordinateur&#xa0;: activez son chiffrement.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Create the book</source>
        <translation>Créer le carnet</translation>
    </message>
    <message>
        <source>Choose the file. If another laptop has it open, you can read it.</source>
        <translation>Choisissez le fichier. Si un autre ordinateur l’a ouvert, vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Choose a book…</source>
        <translation>Choisir un carnet…</translation>
    </message>
    <message>
        <source>A made-up distributor of pumps with a team whose reps differ, so that every page has something to say. Change what you like; your own books stay as they are.</source>
        <translation>Un distributeur de pompes imaginaire, avec une équipe de commerciaux différents, pour que chaque page ait quelque chose à dire. Changez ce que vous voulez&#xa0;; vos propres carnets restent tels quels.</translation>
    </message>
    <message>
        <source>It is kept at %1.</source>
        <translation>Il est gardé dans&#xa0;%1.</translation>
    </message>
    <message>
        <source>Making the demo book</source>
        <translation>Création du carnet de démo</translation>
    </message>
    <message>
        <source>The import is running. Wait for it, or cancel it.</source>
        <translation>L’import est en cours. Attendez, ou interrompez-le.</translation>
    </message>
    <message>
        <source>Alt+1–%1</source>
        <translation>Alt+1–%1</translation>
    </message>
    <message>
        <source>Choose a start</source>
        <translation>Choisir un départ</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>There is a book of that name already. Choose another name or folder.</source>
        <translation>Un carnet de ce nom existe déjà. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Ouvrir une invitation</translation>
    </message>
    <message>
        <source>Your manager has sent you a file. It makes your book.</source>
        <translation>Votre manager vous a envoyé un fichier. Il crée votre carnet.</translation>
    </message>
    <message>
        <source>The file and its passphrase come from your manager. The new book holds what is yours; what you change goes back to him as a file.</source>
        <translation>Le fichier et sa phrase secrète viennent de votre manager. Le nouveau carnet contient ce qui est à vous&#xa0;; ce que vous modifiez lui revient sous forme de fichier.</translation>
    </message>
    <message>
        <source>Open the invitation</source>
        <translation>Ouvrir l’invitation</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>Ouverture de l’invitation</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>You can change all of this later. Leads come by hand or from a list.</source>
        <translation>Vous pourrez changer tout cela plus tard. Les pistes se saisissent à la main ou viennent d’une liste.</translation>
    </message>
    <message>
        <source>Your book is ready. Export once on the page Sync: then the team knows this laptop.</source>
        <translation>Votre carnet est prêt. Exportez une fois depuis la page Synchronisation : l’équipe connaît alors ce portable.</translation>
    </message>
</context>
<context>
    <name>ridealong::FloorHandle</name>
    <message>
        <source>Least points of %1</source>
        <translation>Points minimum de&#xa0;%1</translation>
    </message>
    <message>
        <source>Where %1 begins</source>
        <translation>Où commence&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::FocusPage</name>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>Show effort as</source>
        <translation>Montrer l’effort en</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Effort is logged hours by grade</source>
        <translation>Effort&#xa0;: heures saisies</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>1–4</source>
        <translation>1–4</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Ctrl+[</source>
        <translation>Ctrl+[</translation>
    </message>
    <message>
        <source>Week back</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Side pane</source>
        <translation>Volet latéral</translation>
    </message>
    <message>
        <source>Off profile: %1</source>
        <translation>Hors profil&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Neglected A’s: %1</source>
        <translation>A délaissées&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Grading model</source>
        <translation>Modèle de notation</translation>
    </message>
    <message>
        <source>Edit goals</source>
        <translation>Modifier les objectifs</translation>
    </message>
    <message>
        <source>%1 brake is released until %2: %3</source>
        <translation>Le frein de&#xa0;%1 est relâché jusqu’au&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>See the weeks</source>
        <translation>Voir les semaines</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Deal leads without an owner…</source>
        <translation>Répartir les pistes sans propriétaire…</translation>
    </message>
    <message>
        <source>Effort by rep</source>
        <translation>Effort par commercial</translation>
    </message>
</context>
<context>
    <name>ridealong::FoldRows</name>
    <message>
        <source>Spellings that seem to be one value</source>
        <translation>Graphies qui semblent être une seule valeur</translation>
    </message>
    <message>
        <source>Fold the ticked ones</source>
        <translation>Réunir celles qui sont cochées</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 becomes %3, in %n rows</source>
        <translation>
            <numerusform>%1&#xa0;:&#xa0;%2 devient&#xa0;%3, dans&#xa0;%n ligne</numerusform>
            <numerusform>%1&#xa0;:&#xa0;%2 devient&#xa0;%3, dans&#xa0;%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (perhaps a slip)</source>
        <translation>%1 (peut-être une faute de frappe)</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3, in one row</source>
        <translation>%1&#xa0;:&#xa0;%2 devient&#xa0;%3, dans une ligne</translation>
    </message>
</context>
<context>
    <name>ridealong::FoldValuesDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fold spellings of %1</source>
        <translation>Réunir les graphies de&#xa0;%1</translation>
    </message>
    <message>
        <source>Each value has one spelling.</source>
        <translation>Chaque valeur a une seule graphie.</translation>
    </message>
    <message>
        <source>These seem to be spellings of one value. All leads that have one of them get the value beside it, which can be undone.</source>
        <translation>Ceci semble être les graphies d’une même valeur. Toutes les pistes qui ont l’une d’elles reçoivent la valeur à côté, ce qui peut être annulé.</translation>
    </message>
    <message>
        <source>Fold into %1</source>
        <translation>Réunir en&#xa0;%1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What the spellings of %1 become</source>
        <translation>Ce que deviennent les graphies de&#xa0;%1</translation>
    </message>
    <message>
        <source>Perhaps a slip: %1</source>
        <translation>Peut-être une faute&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Give each ticked value a spelling.</source>
        <translation>Donnez une graphie à chaque valeur cochée.</translation>
    </message>
    <message>
        <source>Tick what is one value.</source>
        <translation>Cochez ce qui est une seule valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%n leads change.</source>
        <translation>
            <numerusform>%n piste change.</numerusform>
            <numerusform>%n pistes changent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ridealong::FoldedLane</name>
    <message>
        <source>Unfold %1</source>
        <translation>Déplier&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, one lead, folded</source>
        <translation>%1, une piste, repliée</translation>
    </message>
    <message>
        <source>%1, %2 leads, folded</source>
        <translation>%1,&#xa0;%2 pistes, repliée</translation>
    </message>
</context>
<context>
    <name>ridealong::FolderWatcher</name>
    <message>
        <source>Exchanging changes through the folder</source>
        <translation>Échange de modifications par le dossier</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>De %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 in the exchange folder can&apos;t be read: %2</source>
        <translation>%1 dans le dossier d’échange ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Surveillance de %1</translation>
    </message>
    <message>
        <source>The exchange folder %1 does not answer. Nothing is lost: the exchange goes on when it does.</source>
        <translation>Le dossier d’échange&#xa0;%1 ne répond pas. Rien n’est perdu&#xa0;: l’échange reprend quand il répond.</translation>
    </message>
</context>
<context>
    <name>ridealong::FollowUpSide</name>
    <message>
        <source>none closed</source>
        <translation>aucune close</translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation>%1 gagnées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>No lead with a step that fell due was closed in the last 12 months.</source>
        <translation>Aucune piste avec une action arrivée à échéance n’a été close dans les 12 derniers mois.</translation>
    </message>
    <message>
        <source>1 lead closed in the last 12 months.</source>
        <translation>1 piste close dans les 12 derniers mois.</translation>
    </message>
    <message>
        <source>%1 leads closed in the last 12 months.</source>
        <translation>%1 pistes closes dans les 12 derniers mois.</translation>
    </message>
    <message>
        <source>1 more had no step that fell due.</source>
        <translation>1 autre n’avait pas d’action arrivée à échéance.</translation>
    </message>
    <message>
        <source>%1 more had no step that fell due.</source>
        <translation>%1 autres n’avaient pas d’action arrivée à échéance.</translation>
    </message>
    <message>
        <source>Too little data to compare: each side needs %1.</source>
        <translation>Trop peu de données pour comparer&#xa0;: il en faut&#xa0;%1 de chaque côté.</translation>
    </message>
    <message>
        <source>Money at risk, by rep</source>
        <translation>Montant à risque, par commercial</translation>
    </message>
    <message>
        <source>What a follow-up is worth</source>
        <translation>Ce que vaut une relance</translation>
    </message>
    <message>
        <source>On time: leads of which every step that fell due before they closed was done on or before its day. Late or never: all others that had one.</source>
        <translation>À temps&#xa0;: les pistes dont chaque action arrivée à échéance avant la clôture a été faite au plus tard à son jour. En retard ou jamais&#xa0;: toutes les autres qui en avaient une.</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sans action</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>rien en retard</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 en retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Every open lead has a next step.</source>
        <translation>Chaque piste ouverte a une prochaine action.</translation>
    </message>
    <message>
        <source>None of them is an A. A lead without a date is nobody’s job.</source>
        <translation>Aucune d’entre elles n’est une A. Une piste sans date n’est l’affaire de personne.</translation>
    </message>
    <message>
        <source>1 of them is an A. A lead without a date is nobody’s job.</source>
        <translation>1 d’entre elles est une A. Une piste sans date n’est l’affaire de personne.</translation>
    </message>
    <message>
        <source>%1 of them are A’s. A lead without a date is nobody’s job.</source>
        <translation>%1 d’entre elles sont des A. Une piste sans date n’est l’affaire de personne.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Late or never</source>
        <translation>En retard ou jamais</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>%1 reps have nothing overdue.</source>
        <translation>%1 commerciaux n’ont rien en retard.</translation>
    </message>
    <message>
        <source>Follow-up	Closed	Won	Share won
</source>
        <translation>Relance	Closes	Gagnées	Part gagnée
</translation>
    </message>
    <message>
        <source>Rep	At risk	Overdue
</source>
        <translation>Commercial	À risque	En retard
</translation>
    </message>
    <message>
        <source>Day	Steps
</source>
        <translation>Jour	Actions
</translation>
    </message>
</context>
<context>
    <name>ridealong::FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>By rep</source>
        <translation>Par commercial</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>As revenue</source>
        <translation>En chiffre d’affaires</translation>
    </message>
    <message>
        <source>Follow-ups done on time, by week</source>
        <translation>Relances faites à temps, par semaine</translation>
    </message>
    <message>
        <source>Too little data for a line: it needs %1 weeks in which follow-ups fell due.</source>
        <translation>Trop peu de données pour une courbe&#xa0;: il faut&#xa0;%1 semaines où des relances sont arrivées à échéance.</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Les déplacer</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Rien n’est en retard.</translation>
    </message>
    <message>
        <source>No open lead waits for a step. Plan one with S on a lead.</source>
        <translation>Aucune piste ouverte n’attend d’action. Prévoyez-en une avec S sur une piste.</translation>
    </message>
    <message>
        <source>Move steps…</source>
        <translation>Déplacer les actions…</translation>
    </message>
    <message>
        <source>Done this week and last</source>
        <translation>Faites cette semaine et la précédente</translation>
    </message>
    <message>
        <source>1 follow-up</source>
        <translation>1 relance</translation>
    </message>
    <message>
        <source>%1 follow-ups</source>
        <translation>%1 relances</translation>
    </message>
    <message>
        <source>1 step is due on a holiday.</source>
        <translation>1 action tombe un jour férié.</translation>
    </message>
    <message>
        <source>%1 steps are due on a holiday.</source>
        <translation>%1 actions tombent un jour férié.</translation>
    </message>
    <message>
        <source>Done, and next…</source>
        <translation>Faite, et ensuite…</translation>
    </message>
    <message>
        <source>Move date…</source>
        <translation>Déplacer la date…</translation>
    </message>
    <message>
        <source>Log a call…</source>
        <translation>Saisir un appel…</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Réattribuer</translation>
    </message>
    <message>
        <source>Drop the step…</source>
        <translation>Abandonner l’action…</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Ouvrir la piste</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionnées</translation>
    </message>
    <message>
        <source>%1 of %2 overdue selected</source>
        <translation>%1 sur&#xa0;%2 en retard sélectionnées</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Move date</source>
        <translation>Déplacer la date</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Saisir un appel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Drop the step</source>
        <translation>Abandonner l’action</translation>
    </message>
</context>
<context>
    <name>ridealong::ForecastBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Part	Amount
</source>
        <translation>Partie	Montant
</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Likely, at least</source>
        <translation>Sans doute au moins</translation>
    </message>
    <message>
        <source>Likely, at most</source>
        <translation>Sans doute au plus</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Prévision de&#xa0;%1</translation>
    </message>
    <message>
        <source>Will we make it?</source>
        <translation>Y arriverons-nous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ridealong::ForecastBoard</name>
    <message>
        <source>one lead</source>
        <translation>une piste</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 pistes</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Sans étape</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3, at odds of %4, in %5</source>
        <translation>%1&#xa0;:&#xa0;%2 sur&#xa0;%3, à une probabilité de&#xa0;%4, en&#xa0;%5</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Won: %1 in %2</source>
        <translation>Gagné&#xa0;:&#xa0;%1 en&#xa0;%2</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>manque&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 is missing; at your win rate of %2 it takes %3 more of open leads</source>
        <translation>Il manque&#xa0;%1&#xa0;; à votre taux de gain de&#xa0;%2, il faut&#xa0;%3 de plus en pistes ouvertes</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Il manque&#xa0;%1</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>objectif&#xa0;%1</translation>
    </message>
    <message>
        <source>Odds of the stages</source>
        <translation>Probabilités des étapes</translation>
    </message>
    <message>
        <source>Your odds</source>
        <translation>Vos probabilités</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesurées</translation>
    </message>
    <message>
        <source>Odds…</source>
        <translation>Probabilités…</translation>
    </message>
</context>
<context>
    <name>ridealong::ForecastDialog</name>
    <message>
        <source>Forecast of %1 for %2</source>
        <translation>Prévision de&#xa0;%1 pour&#xa0;%2</translation>
    </message>
    <message>
        <source>What you say stands beside what the open leads say, with your name and your reason.</source>
        <translation>Ce que vous dites figure à côté de ce que disent les pistes ouvertes, avec votre nom et votre motif.</translation>
    </message>
    <message>
        <source>Set the forecast</source>
        <translation>Fixer la prévision</translation>
    </message>
    <message>
        <source>such as 480k</source>
        <translation>comme 480k</translation>
    </message>
    <message>
        <source>what the leads do not show</source>
        <translation>ce que les pistes ne montrent pas</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Calculée</translation>
    </message>
    <message>
        <source>%1: %2 won and %3 weighted</source>
        <translation>%1&#xa0;:&#xa0;%2 gagnés et&#xa0;%3 pondérés</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Say an amount.</source>
        <translation>Donnez un montant.</translation>
    </message>
    <message>
        <source>Say why, for whoever reads it later.</source>
        <translation>Dites pourquoi, pour qui le lira plus tard.</translation>
    </message>
</context>
<context>
    <name>ridealong::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the forecast…</source>
        <translation>Exporter la prévision…</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1,&#xa0;%2 à&#xa0;%3</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>History alone would bring %1.</source>
        <translation>L’historique seul apporterait&#xa0;%1.</translation>
    </message>
    <message>
        <source>History alone would bring %1 (off by %2 in one quarter).</source>
        <translation>L’historique seul apporterait&#xa0;%1 (écart de&#xa0;%2 sur un trimestre).</translation>
    </message>
    <message>
        <source>History alone would bring %1 (off by %2 on average over %3 quarters).</source>
        <translation>L’historique seul apporterait&#xa0;%1 (écart moyen de&#xa0;%2 sur&#xa0;%3 trimestres).</translation>
    </message>
    <message>
        <source>One lead closes later and takes %1 with it.</source>
        <translation>Une piste est close plus tard et emporte&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 leads close later and take %2 with them.</source>
        <translation>%1 pistes sont closes plus tard et emportent&#xa0;%2.</translation>
    </message>
    <message>
        <source>Following up on %1 of the inquiries instead of %2 brings %3 more in this time.</source>
        <translation>Relancer&#xa0;%1 des demandes au lieu de&#xa0;%2 apporte&#xa0;%3 de plus dans cette période.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>What follow-up brings is not known before a first sale, or an average sale in Settings.</source>
        <translation>Ce que la relance apporte n’est pas connu avant une première vente, ou une vente moyenne dans les réglages.</translation>
    </message>
</context>
<context>
    <name>ridealong::ForecastTable</name>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Of goal</source>
        <translation>De l’objectif</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1: won %2, weighted %3, forecast %4, goal %5, %6 of it</source>
        <translation>%1&#xa0;: gagnés&#xa0;%2, pondérés&#xa0;%3, prévision&#xa0;%4, objectif&#xa0;%5, atteint à&#xa0;%6</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Une ligne par</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Quotas…</source>
        <translation>Quotas…</translation>
    </message>
    <message>
        <source>Forecast by rep</source>
        <translation>Prévision par commercial</translation>
    </message>
    <message>
        <source>no quota is set</source>
        <translation>aucun quota fixé</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Pas de note</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Note&#xa0;%1</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>One lead won</source>
        <translation>Une piste gagnée</translation>
    </message>
    <message>
        <source>%1 leads won</source>
        <translation>%1 pistes gagnées</translation>
    </message>
    <message>
        <source>One open lead, worth %1</source>
        <translation>Une piste ouverte valant&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 open leads, worth %2</source>
        <translation>%1 pistes ouvertes valant&#xa0;%2</translation>
    </message>
    <message>
        <source>Likely %1 to %2</source>
        <translation>Sans doute&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of it won</source>
        <translation>%1 sur&#xa0;%2, dont&#xa0;%3 gagnés</translation>
    </message>
    <message>
        <source>Won leads</source>
        <translation>Pistes gagnées</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Pistes ouvertes</translation>
    </message>
    <message>
        <source>Set the forecast by hand…</source>
        <translation>Fixer la prévision à la main…</translation>
    </message>
</context>
<context>
    <name>ridealong::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What you typed before is back.</source>
        <translation>Ce que vous aviez écrit est revenu.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
</context>
<context>
    <name>ridealong::FrontPage</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de&#xa0;%1</translation>
    </message>
    <message>
        <source>It is read once, then every page answers at once.</source>
        <translation>Il est lu une fois, puis chaque page répond aussitôt.</translation>
    </message>
</context>
<context>
    <name>ridealong::FunnelPage</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>None of them was lost yet.</source>
        <translation>Aucune n’est encore perdue.</translation>
    </message>
    <message>
        <source>Most are lost between %1 and %2.</source>
        <translation>La plupart se perdent entre&#xa0;%1 et&#xa0;%2.</translation>
    </message>
    <message>
        <source>Of %1 leads that came in within 13 weeks %2 were won so far.</source>
        <translation>Sur&#xa0;%1 pistes arrivées en 13 semaines,&#xa0;%2 ont été gagnées à ce jour.</translation>
    </message>
    <message>
        <source>Of %1 leads that came in within 12 months %2 were won so far.</source>
        <translation>Sur&#xa0;%1 pistes arrivées en 12 mois,&#xa0;%2 ont été gagnées à ce jour.</translation>
    </message>
    <message>
        <source>Of %1 leads that ever came in %2 were won so far.</source>
        <translation>Sur&#xa0;%1 pistes arrivées en tout,&#xa0;%2 ont été gagnées à ce jour.</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>Leads that came in within</source>
        <translation>Pistes arrivées en</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 semaines</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Une ligne par</translation>
    </message>
    <message>
        <source>What became of them, by</source>
        <translation>Ce qu’elles sont devenues, par</translation>
    </message>
    <message>
        <source>From stage to stage</source>
        <translation>D’étape en étape</translation>
    </message>
    <message>
        <source>No lead was lost within this time.</source>
        <translation>Aucune piste n’a été perdue dans cette période.</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Vélocité</translation>
    </message>
    <message>
        <source>Why leads were lost</source>
        <translation>Pourquoi des pistes ont été perdues</translation>
    </message>
    <message>
        <source>No lead came in within this time.</source>
        <translation>Aucune piste n’est arrivée dans cette période.</translation>
    </message>
    <message>
        <source>The first %1 of %2 leads are listed.</source>
        <translation>Les&#xa0;%1 premières pistes sur&#xa0;%2 sont listées.</translation>
    </message>
    <message>
        <source>%1 leads came in</source>
        <translation>%1 pistes arrivées</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>Change figure</source>
        <translation>Changer de chiffre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Show its leads</source>
        <translation>Voir ses pistes</translation>
    </message>
</context>
<context>
    <name>ridealong::GateDialog</name>
    <message>
        <source>Add a gate</source>
        <translation>Ajouter une barrière</translation>
    </message>
    <message>
        <source>Edit the gate</source>
        <translation>Modifier la barrière</translation>
    </message>
    <message>
        <source>A gate can only lower a grade, whatever the points say.</source>
        <translation>Une barrière ne peut qu’abaisser une note, quoi que disent les points.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>need = none</source>
        <translation>need = none</translation>
    </message>
    <message>
        <source>While</source>
        <translation>Tant que</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Say when the gate holds, such as need = none.</source>
        <translation>Dites quand la barrière s’applique, comme need = none.</translation>
    </message>
    <message>
        <source>Written as in the filter of Leads: need = none, employees &lt; 10, country != USA.</source>
        <translation>S’écrit comme dans le filtre de Pistes&#xa0;: need = none, employees &lt; 10, country != USA.</translation>
    </message>
    <message>
        <source>A gate can’t rest on the grade or the score itself.</source>
        <translation>Une barrière ne peut pas reposer sur la note ou le score eux-mêmes.</translation>
    </message>
    <message>
        <source>Holds for %1 open leads.</source>
        <translation>S’applique à&#xa0;%1 pistes ouvertes.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ridealong::GatesPane</name>
    <message>
        <source>Gates</source>
        <translation>Barrières</translation>
    </message>
    <message>
        <source>A gate can only lower a grade: with “need = none, at most C” no lead without a need is an A or a B.</source>
        <translation>Une barrière ne peut qu’abaisser une note&#xa0;: avec «&#xa0;need = none, au plus C&#xa0;», aucune piste sans besoin n’est un A ou un B.</translation>
    </message>
    <message>
        <source>Add a gate</source>
        <translation>Ajouter une barrière</translation>
    </message>
    <message>
        <source>While</source>
        <translation>Tant que</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>%1, holds for %2 open leads</source>
        <translation>%1, s’applique à&#xa0;%2 pistes ouvertes</translation>
    </message>
</context>
<context>
    <name>ridealong::GiveDialog</name>
    <message>
        <source>It gets the tag “clone”, so that the scoreboard can follow it.</source>
        <translation>Il reçoit l’étiquette «&#xa0;clone&#xa0;», pour que le bilan puisse le suivre.</translation>
    </message>
    <message>
        <source>A’s are dealt first and in turn. All get the tag “clone”, so that the scoreboard can follow them.</source>
        <translation>Les A sont répartis d’abord et à tour de rôle. Tous reçoivent l’étiquette «&#xa0;clone&#xa0;», pour que le bilan puisse les suivre.</translation>
    </message>
    <message>
        <source>Give %1 to</source>
        <translation>Donner&#xa0;%1 à</translation>
    </message>
    <message>
        <source>Give %1 clones to</source>
        <translation>Donner&#xa0;%1 clones à</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>%1, %2 open leads</source>
        <translation>%1,&#xa0;%2 pistes ouvertes</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Choisissez au moins une personne.</translation>
    </message>
    <message>
        <source>%1 gets %2</source>
        <translation>%1 en reçoit&#xa0;%2</translation>
    </message>
    <message>
        <source>Choose who gets them.</source>
        <translation>Choisissez qui les reçoit.</translation>
    </message>
    <message>
        <source>One of them belongs to somebody else now.</source>
        <translation>L’un d’eux est maintenant à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 of them belong to somebody else now.</source>
        <translation>%1 d’entre eux sont maintenant à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>One stays where it is: nobody has room.</source>
        <translation>Un reste où il est&#xa0;: personne n’a de place.</translation>
    </message>
    <message>
        <source>%1 stay where they are: nobody has room.</source>
        <translation>%1 restent où ils sont&#xa0;: personne n’a de place.</translation>
    </message>
</context>
<context>
    <name>ridealong::GoalsDialog</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>D and E</source>
        <translation>D et E</translation>
    </message>
    <message>
        <source>%1, goal for A in percent</source>
        <translation>%1, objectif pour A en pour cent</translation>
    </message>
    <message>
        <source>%1, goal for B in percent</source>
        <translation>%1, objectif pour B en pour cent</translation>
    </message>
    <message>
        <source>%1, goal for C in percent</source>
        <translation>%1, objectif pour C en pour cent</translation>
    </message>
    <message>
        <source>%1, points of slack under A’s goal</source>
        <translation>%1, points de tolérance sous l’objectif pour A</translation>
    </message>
    <message>
        <source>%1, limit for D and E in percent</source>
        <translation>%1, limite pour D et E en pour cent</translation>
    </message>
    <message>
        <source>Goals for the effort</source>
        <translation>Objectifs d’effort</translation>
    </message>
    <message>
        <source>Shares of the hours that A’s, B’s and C’s should get. A week is off when A’s get less than their goal less the slack, or D and E more than their limit. Two weeks off in a row put the brake on.</source>
        <translation>Parts des heures qui doivent aller aux A, aux B et aux C. Une semaine s’écarte quand les A ont moins que leur objectif moins la tolérance, ou D et E plus que leur limite. Deux semaines de suite qui s’écartent mettent le frein.</translation>
    </message>
    <message>
        <source>Save the goals</source>
        <translation>Enregistrer les objectifs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>%1, own goals</source>
        <translation>%1, objectifs propres</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>The goals of %1 must sum to 100; they sum to %2.</source>
        <translation>Les objectifs de&#xa0;%1 doivent faire 100&#xa0;; ils font&#xa0;%2.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>ridealong::GradeScale</name>
    <message>
        <source>%1 of 100 points. An A starts at %2.</source>
        <translation>%1 points sur 100. Un A commence à&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>ridealong::GradingPage</name>
    <message>
        <source>Grading model</source>
        <translation>Modèle de notation</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>Your manager keeps the grading model</source>
        <translation>Votre manager tient le modèle de notation</translation>
    </message>
    <message>
        <source>Each lead says under “Why” which answers give it its points and what to ask next.</source>
        <translation>Chaque piste dit sous «&#xa0;Pourquoi&#xa0;» quelles réponses lui donnent ses points et que demander ensuite.</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Publier le brouillon</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Add a criterion…</source>
        <translation>Ajouter un critère…</translation>
    </message>
    <message>
        <source>Suggest a scorecard from history…</source>
        <translation>Proposer une grille d’après l’historique…</translation>
    </message>
    <message>
        <source>Export the model…</source>
        <translation>Exporter le modèle…</translation>
    </message>
    <message>
        <source>Import a model file as the draft…</source>
        <translation>Importer un fichier de modèle comme brouillon…</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Ce qu’il changerait</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Publish model %1</source>
        <translation>Publier le modèle&#xa0;%1</translation>
    </message>
    <message>
        <source>The draft grades as the model in force does.</source>
        <translation>Le brouillon note comme le modèle en vigueur.</translation>
    </message>
    <message>
        <source>The points have to sum to 100 first.</source>
        <translation>Les points doivent d’abord faire 100.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Draft of model %1</source>
        <translation>Brouillon du modèle&#xa0;%1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle&#xa0;%1</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Fourni avec le programme</translation>
    </message>
    <message>
        <source>%1 grades %2 open leads. Change a weight, an answer or a floor and see what would move.</source>
        <translation>%1 note&#xa0;%2 pistes ouvertes. Changez un poids, une réponse ou un seuil et voyez ce qui bougerait.</translation>
    </message>
    <message>
        <source>The draft moves %1 of %2 leads.</source>
        <translation>Le brouillon déplace&#xa0;%1 pistes sur&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 A’s would have won %2 of the time, as before.</source>
        <translation>%1 Les A auraient été gagnés dans&#xa0;%2 des cas, comme avant.</translation>
    </message>
    <message>
        <source>%1 A’s would have won %2 of the time instead of %3.</source>
        <translation>%1 Les A auraient été gagnés dans&#xa0;%2 des cas au lieu de&#xa0;%3.</translation>
    </message>
    <message>
        <source>The draft is as the model in force. Ctrl+Z brings it back.</source>
        <translation>Le brouillon est comme le modèle en vigueur. Ctrl+Z le ramène.</translation>
    </message>
    <message>
        <source>Preview took under 0.1 s</source>
        <translation>Aperçu en moins de 0,1 s</translation>
    </message>
    <message>
        <source>Preview took %1 s</source>
        <translation>Aperçu en&#xa0;%1 s</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Weight by 1</source>
        <translation>Poids par 1</translation>
    </message>
    <message>
        <source>Shift+↑ ↓</source>
        <translation>Maj+↑ ↓</translation>
    </message>
    <message>
        <source>By 5</source>
        <translation>Par 5</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 grades %2 open leads.</source>
        <translation>%1 note %2 pistes ouvertes.</translation>
    </message>
</context>
<context>
    <name>ridealong::GridReader</name>
    <message>
        <source>There is no text with costs to take.</source>
        <translation>Il n’y a pas de texte avec des coûts à reprendre.</translation>
    </message>
    <message>
        <source>More than %1 lines are no costs of sources.</source>
        <translation>Plus de&#xa0;%1 lignes, ce ne sont pas des coûts de sources.</translation>
    </message>
    <message>
        <source>No amount stands in the text.</source>
        <translation>Aucun montant ne figure dans le texte.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Ligne&#xa0;%1, colonne&#xa0;%2&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 est là deux fois</translation>
    </message>
    <message>
        <source>The column %1 was passed over.</source>
        <translation>La colonne&#xa0;%1 a été ignorée.</translation>
    </message>
    <message>
        <source>%1 is no month such as 2026-11</source>
        <translation>%1 n’est pas un mois comme 2026-11</translation>
    </message>
    <message>
        <source>The first line names no month. Copy the line with the months too, such as 2026-11 or Nov 2026.</source>
        <translation>La première ligne ne nomme aucun mois. Copiez aussi la ligne des mois, comme 2026-11 ou Nov 2026.</translation>
    </message>
    <message>
        <source>Line %1 with %2 was passed over.</source>
        <translation>La ligne&#xa0;%1 avec&#xa0;%2 a été ignorée.</translation>
    </message>
    <message>
        <source>there are more amounts than months</source>
        <translation>il y a plus de montants que de mois</translation>
    </message>
    <message>
        <source>the month is missing</source>
        <translation>le mois manque</translation>
    </message>
    <message>
        <source>the source of %1 is missing</source>
        <translation>la source de&#xa0;%1 manque</translation>
    </message>
    <message>
        <source>this source has a cost for that month already, further up</source>
        <translation>cette source a déjà un coût pour ce mois, plus haut</translation>
    </message>
</context>
<context>
    <name>ridealong::HandoffPane</name>
    <message>
        <source>%1 accepted   %2 rejected   %3 waiting</source>
        <translation>%1 acceptées   %2 rejetées   %3 sans réponse</translation>
    </message>
    <message>
        <source>Hand-offs waiting</source>
        <translation>Transmissions sans réponse</translation>
    </message>
    <message>
        <source>None waits. An inquiry that is given to a rep is offered here first.</source>
        <translation>Aucune n’attend. Une demande donnée à un commercial est d’abord proposée ici.</translation>
    </message>
    <message>
        <source>Why rejected</source>
        <translation>Motifs de rejet</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à&#xa0;%1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>%1 derniers jours</translation>
    </message>
    <message>
        <source>%1 in %2 days</source>
        <translation>%1 en&#xa0;%2 jours</translation>
    </message>
</context>
<context>
    <name>ridealong::HandoffTable</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposées</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifiées</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendues</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Répondu en</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>none answered</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>%1: %2 offered, %3 accepted, %4 rejected, acceptance %5</source>
        <translation>%1&#xa0;:&#xa0;%2 proposées,&#xa0;%3 acceptées,&#xa0;%4 rejetées, acceptation&#xa0;%5</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>What became of hand-offs</source>
        <translation>Ce que sont devenues les transmissions</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>By rep</source>
        <translation>Par commercial</translation>
    </message>
    <message>
        <source>By giver</source>
        <translation>Par émetteur</translation>
    </message>
    <message>
        <source>No hand-off yet</source>
        <translation>Pas encore de transmission</translation>
    </message>
    <message>
        <source>Give an inquiry to a rep: it is offered, and the rep accepts or rejects it.</source>
        <translation>Donnez une demande à un commercial&#xa0;: elle est proposée, et le commercial l’accepte ou la rejette.</translation>
    </message>
    <message>
        <source>last %1 days</source>
        <translation>%1 derniers jours</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donnée par</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>ridealong::HandoffsBelow</name>
    <message>
        <source>Marketing hand-offs</source>
        <translation>Transmissions du marketing</translation>
    </message>
    <message>
        <source>Why rejected</source>
        <translation>Motifs de rejet</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Répondre à&#xa0;%1</translation>
    </message>
    <message>
        <source>None was given to a rep in %1 days.</source>
        <translation>Aucune n’a été donnée à un commercial en&#xa0;%1 jours.</translation>
    </message>
</context>
<context>
    <name>ridealong::HeatTable</name>
    <message>
        <source>Skills at each ride-along</source>
        <translation>Compétences à chaque visite accompagnée</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>focus</translation>
    </message>
    <message>
        <source>to train next</source>
        <translation>à travailler ensuite</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>évolution&#xa0;%1</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>%1: not rated</source>
        <translation>%1&#xa0;: non évaluée</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <translation>%1&#xa0;:&#xa0;%2 pour&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>ridealong::HelpBrowser</name>
    <message>
        <source>Help text</source>
        <translation>Texte d’aide</translation>
    </message>
</context>
<context>
    <name>ridealong::HelpWindow</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>This page is in English.</source>
        <translation>Cette page est en anglais.</translation>
    </message>
</context>
<context>
    <name>ridealong::HoursEditor</name>
    <message>
        <source>Your hours</source>
        <translation>Vos heures</translation>
    </message>
    <message>
        <source>The week before (Page up)</source>
        <translation>La semaine d’avant (Page préc.)</translation>
    </message>
    <message>
        <source>The week after (Page down)</source>
        <translation>La semaine d’après (Page suiv.)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Your hours, week %1</source>
        <translation>Vos heures, semaine&#xa0;%1</translation>
    </message>
    <message>
        <source>F field, D desk, R reports, T travel: the whole part of the day. A digit before the letter says hours. Delete clears, Esc closes. Rides and visits count by themselves.</source>
        <translation>F terrain, D bureau, R rapports, T trajets&#xa0;: toute la partie de la journée. Un chiffre avant la lettre dit les heures. Suppr vide, Échap ferme. Visites accompagnées et visites comptent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>%1 hours of what? F field, D desk, R reports, T travel.</source>
        <translation>%1 heures de quoi&#xa0;? F terrain, D bureau, R rapports, T trajets.</translation>
    </message>
</context>
<context>
    <name>ridealong::HoursGrid</name>
    <message>
        <source>Hours by part of the day</source>
        <translation>Heures par partie de la journée</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Sans heure</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>%1, known from rides and visits</source>
        <translation>%1, connu par les visites accompagnées et les visites</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1,&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>rien de dit</translation>
    </message>
    <message>
        <source>Visits without a time of day</source>
        <translation>Visites sans heure</translation>
    </message>
</context>
<context>
    <name>ridealong::Import</name>
    <message>
        <source>%1 asks for what is missing there. Export a file: it will hold that.</source>
        <translation>%1 demande ce qui manque là-bas. Exportez un fichier&#xa0;: il le contiendra.</translation>
    </message>
    <message>
        <source>%1 waits for a file of yours.</source>
        <translation>%1 attend un fichier de vous.</translation>
    </message>
    <message>
        <source>This book isn&apos;t in a team, so it can&apos;t take a change file. Make a new book from it if it is an invitation or the answer to a join file.</source>
        <translation>Ce carnet n’est dans aucune équipe, il ne peut donc pas recevoir de fichier de modifications. Faites-en un nouveau carnet si c’est une invitation ou la réponse à une demande d’accès.</translation>
    </message>
    <message>
        <source>%1 holds nothing.</source>
        <translation>%1 ne contient rien.</translation>
    </message>
    <message>
        <source>This file was read before; reading it again does no harm.</source>
        <translation>Ce fichier a déjà été lu&#xa0;; le relire ne fait pas de mal.</translation>
    </message>
    <message>
        <source>This file is a backup. Open it with &quot;restore&quot;.</source>
        <translation>Ce fichier est une sauvegarde. Ouvrez-le avec «&#xa0;restore&#xa0;».</translation>
    </message>
    <message>
        <source>This is a join file: approve it to let that laptop in.</source>
        <translation>C’est une demande d’accès&#xa0;: approuvez-la pour admettre ce portable.</translation>
    </message>
    <message>
        <source>This file is of another team. Nothing was changed.</source>
        <translation>Ce fichier est d’une autre équipe. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is your own file: it is for the others. Nothing had to be changed.</source>
        <translation>C’est votre propre fichier&#xa0;: il est pour les autres. Rien n’était à modifier.</translation>
    </message>
    <message>
        <source>This file says that it is of this laptop, but it was signed with other keys. Nothing was changed.</source>
        <translation>Ce fichier dit venir de ce portable, mais il a été signé avec d’autres clés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 has other keys than before. Nothing was changed. Call its owner: if it really is a new laptop or a new book, ask for a new join file.</source>
        <translation>%1 a d’autres clés qu’avant. Rien n’a été modifié. Appelez son propriétaire&#xa0;: si c’est vraiment un nouveau portable ou un nouveau carnet, demandez une nouvelle demande d’accès.</translation>
    </message>
    <message>
        <source>%1 was revoked, so its files are not read any more. Nothing was changed.</source>
        <translation>%1 a été révoqué, ses fichiers ne sont donc plus lus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file comes from a laptop that your book doesn&apos;t know. Nothing was changed. Import a file of your manager first, or ask for a join file.</source>
        <translation>Ce fichier vient d’un portable que votre carnet ne connaît pas. Rien n’a été modifié. Importez d’abord un fichier de votre manager, ou faites faire une demande d’accès.</translation>
    </message>
    <message>
        <source>The invitation of %1 was used by another laptop already. Nothing was changed. Call the person; then make a new invitation.</source>
        <translation>L’invitation de %1 a déjà servi à un autre portable. Rien n’a été modifié. Appelez la personne&#xa0;; faites ensuite une nouvelle invitation.</translation>
    </message>
    <message>
        <source>This file is opened with a passphrase. Ask %1 for it.</source>
        <translation>Ce fichier s’ouvre avec une phrase secrète. Demandez-la à %1.</translation>
    </message>
    <message>
        <source>The passphrase doesn&apos;t open this file. Check it, or ask %1.</source>
        <translation>La phrase secrète n’ouvre pas ce fichier. Vérifiez-la, ou demandez à %1.</translation>
    </message>
    <message>
        <source>This file isn&apos;t for this laptop. Ask %1 for one that is.</source>
        <translation>Ce fichier n’est pas pour ce portable. Demandez à %1 un fichier qui le soit.</translation>
    </message>
    <message>
        <source>This file contradicts itself about who wrote it. Nothing was changed.</source>
        <translation>Ce fichier se contredit sur qui l’a écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1&apos;s laptop</source>
        <translation>Portable de&#xa0;%1</translation>
    </message>
    <message>
        <source>%1&apos;s laptop was let in by its invitation.</source>
        <translation>Le portable de %1 a été admis par son invitation.</translation>
    </message>
    <message>
        <source>This book is a copy, or was restored from a backup: what it writes from now on is kept apart from what it wrote before.</source>
        <translation>Ce carnet est une copie, ou a été restauré d’une sauvegarde&#xa0;: ce qu’il écrit désormais reste à part de ce qu’il écrivait avant.</translation>
    </message>
    <message>
        <source>%1&apos;s laptop joins the team by its invitation.</source>
        <translation>Le portable de %1 rejoint l’équipe par son invitation.</translation>
    </message>
</context>
<context>
    <name>ridealong::ImportCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%1 modifications sur %2</translation>
    </message>
    <message>
        <source>Key matches the team. Nothing is written until all %1 are read.</source>
        <translation>La clé correspond à l’équipe. Rien n’est écrit avant que les %1 soient toutes lues.</translation>
    </message>
    <message>
        <source>The key is checked first. Nothing is written until the whole file is read.</source>
        <translation>La clé est vérifiée d’abord. Rien n’est écrit avant que tout le fichier soit lu.</translation>
    </message>
</context>
<context>
    <name>ridealong::ImportPage</name>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit encore</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Colonne suivante</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Autre liste</translation>
    </message>
</context>
<context>
    <name>ridealong::ImportSheet</name>
    <message>
        <source>%1, written by %2</source>
        <translation>%1, écrit par %2</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>and 1 more change</source>
        <translation>et 1 autre modification</translation>
    </message>
    <message>
        <source>and %1 more changes</source>
        <translation>et %1 autres modifications</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a change file</source>
        <translation>Importer un fichier de modifications</translation>
    </message>
    <message>
        <source>Nothing has been written yet. The import is one action: Undo takes it back.</source>
        <translation>Rien n’est encore écrit. L’import est une seule action&#xa0;: «&#xa0;Annuler&#xa0;» la reprend.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1, written by %2 · %3</source>
        <translation>%1, écrit par %2 · %3</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Your book stays as it is. Import notes what that laptop has.</source>
        <translation>Votre carnet reste tel quel. « Importer » note ce que ce portable possède.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. The file erases something for good, so Undo can&apos;t take this import back.</source>
        <translation>Rien n’a encore été écrit. Le fichier efface quelque chose définitivement, donc « Annuler » ne peut pas reprendre cet import.</translation>
    </message>
</context>
<context>
    <name>ridealong::ImportView</name>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Vérifier les lignes</translation>
    </message>
    <message>
        <source>Nothing has been written yet. The import is one action: Undo takes it back.</source>
        <translation>Rien n’est encore écrit. L’import est une seule action&#xa0;: «&#xa0;Annuler&#xa0;» la reprend.</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Importer&#xa0;%1 lignes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 of %2 matched. Change any of them; the preview below follows.</source>
        <translation>%1 sur&#xa0;%2 associées. Changez ce que vous voulez&#xa0;; l’aperçu ci-dessous suit.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Vérification de&#xa0;%1</translation>
    </message>
    <message>
        <source>New people: %1.</source>
        <translation>Nouvelles personnes&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de&#xa0;%1</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Associer les colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Match your columns</source>
        <translation>Associez vos colonnes</translation>
    </message>
    <message>
        <source>When the book knows a row already</source>
        <translation>Quand le carnet connaît déjà une ligne</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be read</source>
        <translation>Lignes illisibles</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>See the leads</source>
        <translation>Voir les pistes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Took back the import of %1: %2 rows removed, %3 restored.</source>
        <translation>Import de&#xa0;%1 repris&#xa0;:&#xa0;%2 lignes retirées,&#xa0;%3 restaurées.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget how these columns were matched</source>
        <translation>Oublier comment ces colonnes ont été associées</translation>
    </message>
    <message>
        <source>The program that wrote the file</source>
        <translation>Le programme qui a écrit le fichier</translation>
    </message>
    <message>
        <source>Found by its headers</source>
        <translation>Reconnu à ses en-têtes</translation>
    </message>
    <message>
        <source>No program</source>
        <translation>Aucun programme</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Importer une autre liste</translation>
    </message>
    <message>
        <source>Keep these rows in %1, with the reason beside each</source>
        <translation>Garder ces lignes dans&#xa0;%1, avec le motif à côté de chacune</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Annulation d’un import</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>Ce que contient la liste</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Coller depuis un tableur</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>CSV, Excel (.xlsx) or address cards (.vcf), with any columns in any order: choose the file, drop it on the window, or copy the rows in a spreadsheet and paste them here. Nothing is saved until you agree.</source>
        <translation>CSV, Excel (.xlsx) ou fiches de contact (.vcf), avec n’importe quelles colonnes dans n’importe quel ordre&#xa0;: choisissez le fichier, déposez-le sur la fenêtre, ou copiez les lignes dans un tableur et collez-les ici. Rien n’est enregistré avant votre accord.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Feuille du classeur</translation>
    </message>
    <message>
        <source>Mapping file…</source>
        <translation>Fichier de correspondance…</translation>
    </message>
    <message>
        <source>A mapping of Salesforce&apos;s Data Loader (.sdl), or of the command line (.json)</source>
        <translation>Une correspondance du Data Loader de Salesforce (.sdl), ou de la ligne de commande (.json)</translation>
    </message>
    <message>
        <source>Other work is running. Wait until it is done.</source>
        <translation>Un autre travail est en cours. Attendez qu’il soit fini.</translation>
    </message>
    <message>
        <source>Match the columns by a file</source>
        <translation>Associer les colonnes d’après un fichier</translation>
    </message>
    <message>
        <source>Mapping files (*.sdl *.json);;All files (*)</source>
        <translation>Fichiers de correspondance (*.sdl *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>One list at a time: %1 is opened, the others are not.</source>
        <translation>Une liste à la fois&#xa0;:&#xa0;%1 est ouverte, les autres non.</translation>
    </message>
    <message>
        <source>%1 will say what the columns are. Now choose the list itself.</source>
        <translation>%1 dira ce que sont les colonnes. Choisissez maintenant la liste elle-même.</translation>
    </message>
    <message>
        <source>Copied rows</source>
        <translation>Lignes copiées</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>ce qui a été copié</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de&#xa0;%1</translation>
    </message>
    <message>
        <source>The rejected rows are in %1, each with its reason. Correct them there and import that file.</source>
        <translation>Les lignes rejetées sont dans %1, chacune avec sa raison. Corrigez-les là et importez ce fichier.</translation>
    </message>
    <message>
        <source>%1 because of %2</source>
        <translation>%1 à cause de %2</translation>
    </message>
    <message>
        <source>the first %1 are listed</source>
        <translation>les %1 premières sont listées</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Until it is done, Cancel below leaves the book as it was.</source>
        <translation>Jusqu’à la fin, Annuler ci-dessous laisse le carnet comme il était.</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>Importer 1 ligne</translation>
    </message>
</context>
<context>
    <name>ridealong::IntakePane</name>
    <message>
        <source>Off profile</source>
        <translation>Hors profil</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Pas de projet</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Mauvaise personne</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Added by %1</source>
        <translation>Ajoutée par&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Approve once</source>
        <translation>Approuver une fois</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Off profile: yes or no</source>
        <translation>Hors profil&#xa0;: oui ou non</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semaines</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Refused on %1: %2.</source>
        <translation>Refusée le&#xa0;%1&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>Was parked until %1.</source>
        <translation>Était en attente jusqu’au&#xa0;%1.</translation>
    </message>
    <message>
        <source>Was parked on %1.</source>
        <translation>Avait été mise en attente le&#xa0;%1.</translation>
    </message>
    <message>
        <source>Waits for %1 days.</source>
        <translation>Attend depuis&#xa0;%1 jours.</translation>
    </message>
    <message>
        <source>It grades %1 now.</source>
        <translation>Elle est notée&#xa0;%1 maintenant.</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1&#xa0;%2 sur&#xa0;%3</translation>
    </message>
    <message>
        <source>Refused in %1 days: %2.</source>
        <translation>Refusées en&#xa0;%1 jours&#xa0;:&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>ridealong::InvitationForm</name>
    <message>
        <source>File of the invitation</source>
        <translation>Fichier de l’invitation</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>None for the answer to a join file</source>
        <translation>Aucune pour la réponse à une demande d’accès</translation>
    </message>
    <message>
        <source>Name of the new book</source>
        <translation>Nom du nouveau carnet</translation>
    </message>
    <message>
        <source>My book</source>
        <translation>Mon carnet</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder of the book</source>
        <translation>Dossier du carnet</translation>
    </message>
    <message>
        <source>Choose the file that your manager has sent you.</source>
        <translation>Choisissez le fichier que votre manager vous a envoyé.</translation>
    </message>
    <message>
        <source>There is a book of that name already. Choose another name or folder.</source>
        <translation>Un carnet de ce nom existe déjà. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
</context>
<context>
    <name>ridealong::Keeping</name>
    <message>
        <source>%1 is nobody&apos;s lead yet. The manager hands it out.</source>
        <translation>%1 n’est encore la piste de personne. Le manager l’attribue.</translation>
    </message>
    <message>
        <source>%1 is a lead of %2. On this laptop only your own leads can be changed.</source>
        <translation>%1 est une piste de %2. Sur ce portable, seules vos propres pistes peuvent être modifiées.</translation>
    </message>
</context>
<context>
    <name>ridealong::KeyCap</name>
    <message>
        <source>Key %1</source>
        <translation>Touche&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::KeyedButton</name>
    <message>
        <source>Key %1</source>
        <translation>Touche&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::KeyedRows</name>
    <message>
        <source>the row has no %1</source>
        <translation>la ligne n’a pas de&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::KindsSection</name>
    <message>
        <source>Activity kinds</source>
        <translation>Types d’activité</translation>
    </message>
    <message>
        <source>What a touch can be, and how much effort it counts when nobody logged the minutes.</source>
        <translation>Ce que peut être un contact, et l’effort qu’il compte quand personne n’a saisi les minutes.</translation>
    </message>
    <message>
        <source>Name of a new kind</source>
        <translation>Nom d’un nouveau type</translation>
    </message>
    <message>
        <source>Add kind</source>
        <translation>Ajouter le type</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Default minutes</source>
        <translation>Minutes habituelles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Holds for every activity without minutes of its own, past ones too.</source>
        <translation>Vaut pour toute activité sans minutes à elle, passées comprises.</translation>
    </message>
    <message>
        <source>%1, %2 minutes</source>
        <translation>%1,&#xa0;%2 minutes</translation>
    </message>
</context>
<context>
    <name>ridealong::Labels</name>
    <message>
        <source>none closed</source>
        <translation>aucune close</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>av.&#xa0;%1</translation>
    </message>
    <message>
        <source>goal 100%</source>
        <translation>objectif 100&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ridealong::Lane</name>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Replier&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::LaneSet</name>
    <message>
        <source>not valued</source>
        <translation>sans valeur</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>ce trimestre</translation>
    </message>
    <message>
        <source>normal %1 d</source>
        <translation>normal&#xa0;%1 j</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <translation>%1 pondérés</translation>
    </message>
    <message>
        <source>%1 idle, normal %2 d</source>
        <translation>%1 dormantes (%2&#xa0;j)</translation>
    </message>
</context>
<context>
    <name>ridealong::LaptopTable</name>
    <message>
        <source>Laptops</source>
        <translation>Portables</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Last file</source>
        <translation>Dernier fichier</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modif.</translation>
    </message>
</context>
<context>
    <name>ridealong::LeadDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier&#xa0;%1</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nouvelle piste</translation>
    </message>
    <message>
        <source>Only the company’s name is needed. What is unknown stays empty.</source>
        <translation>Seul le nom de l’entreprise est nécessaire. Ce qui est inconnu reste vide.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Ajouter la piste</translation>
    </message>
    <message>
        <source>Give the company’s name.</source>
        <translation>Donnez le nom de l’entreprise.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>39.77, -86.16 or a map’s link</source>
        <translation>39.77, -86.16 ou lien d’une carte</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Write coordinates such as 39.77, -86.16, or paste the link of a map.</source>
        <translation>Écrivez des coordonnées comme 39.77, -86.16, ou collez le lien d’une carte.</translation>
    </message>
</context>
<context>
    <name>ridealong::LeadPane</name>
    <message>
        <source>points. A D starts at %1.</source>
        <translation>points. Un D commence à&#xa0;%1.</translation>
    </message>
    <message>
        <source>points. An %1 starts at %2.</source>
        <translation>points. Un&#xa0;%1 commence à&#xa0;%2.</translation>
    </message>
    <message>
        <source>points. A %1 starts at %2.</source>
        <translation>points. Un&#xa0;%1 commence à&#xa0;%2.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>No lead selected</source>
        <translation>Aucune piste choisie</translation>
    </message>
    <message>
        <source>Choose one to see why.</source>
        <translation>Choisissez-en une pour voir pourquoi.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Details of the lead</source>
        <translation>Détails de la piste</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>Why an %1</source>
        <translation>Pourquoi&#xa0;%1</translation>
    </message>
    <message>
        <source>Why a %1</source>
        <translation>Pourquoi&#xa0;%1</translation>
    </message>
    <message>
        <source>points when it was closed.</source>
        <translation>points à la clôture.</translation>
    </message>
    <message>
        <source>Grading model %1</source>
        <translation>Modèle de notation&#xa0;%1</translation>
    </message>
    <message>
        <source>First grading model</source>
        <translation>Premier modèle de notation</translation>
    </message>
    <message>
        <source>At most %1 while %2.</source>
        <translation>Au plus&#xa0;%1 tant que&#xa0;%2.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>Personne n’est encore connu ici.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Pas encore de remarques.</translation>
    </message>
    <message>
        <source>%L1 people</source>
        <translation>%L1 personnes</translation>
    </message>
    <message>
        <source>Find clones</source>
        <translation>Clones</translation>
    </message>
    <message>
        <source>How often were leads like this won?</source>
        <translation>Combien de pistes semblables ont été gagnées&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ridealong::LeadRows</name>
    <message>
        <source>%1 is no stage of this book (%2); a mapping can say which it is</source>
        <translation>%1 n’est pas une étape de ce carnet (%2)&#xa0;; une correspondance peut dire laquelle c’est</translation>
    </message>
    <message>
        <source>%1 is no kind of activity of this book (%2)</source>
        <translation>%1 n’est pas un type d’activité de ce carnet (%2)</translation>
    </message>
    <message>
        <source>no lead matches, and the file has no company to make one of</source>
        <translation>aucune piste ne correspond, et le fichier n’a pas d’entreprise pour en faire une</translation>
    </message>
    <message>
        <source>the row names no company</source>
        <translation>la ligne ne nomme aucune entreprise</translation>
    </message>
    <message>
        <source>%1 is no process of this book</source>
        <translation>%1 n’est pas un processus de ce carnet</translation>
    </message>
</context>
<context>
    <name>ridealong::LeadTable</name>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
</context>
<context>
    <name>ridealong::LeadsPage</name>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Importer un CSV</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nouvelle piste</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>No lead matches</source>
        <translation>Aucune piste ne correspond</translation>
    </message>
    <message>
        <source>Clear the filters to see them again.</source>
        <translation>Retirez les filtres pour les revoir.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Pas encore de pistes</translation>
    </message>
    <message>
        <source>Add the first one with Ctrl+N.</source>
        <translation>Ajoutez la première avec Ctrl+N.</translation>
    </message>
    <message>
        <source>Clear the filters.</source>
        <translation>Retirez les filtres.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 sur&#xa0;%2 sélectionnées</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Suivante, précédente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Saisir un appel</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Action faite</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Donner à</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exporter ce qui est affiché…</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Chercher les doublons…</translation>
    </message>
    <message>
        <source>Merge the two selected leads…</source>
        <translation>Fusionner les deux pistes choisies…</translation>
    </message>
    <message>
        <source>Select two leads with X or Shift, then merge them.</source>
        <translation>Choisissez deux pistes avec X ou Maj, puis fusionnez-les.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>One lead</source>
        <translation>Une piste</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 pistes</translation>
    </message>
    <message>
        <source>%1 of %2, filtered: %3</source>
        <translation>%1 sur&#xa0;%2, filtré&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 of %2, filtered</source>
        <translation>%1 sur&#xa0;%2, filtré</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Trier par la colonne</translation>
    </message>
    <message>
        <source>Shift+O</source>
        <translation>Maj+O</translation>
    </message>
    <message>
        <source>And then by it</source>
        <translation>Et ensuite par elle</translation>
    </message>
    <message>
        <source>Name of the view, with filter, order and columns as they are now</source>
        <translation>Nom de la vue, avec filtre, ordre et colonnes tels qu’ils sont</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1&#xa0;: supprimée</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>%1&#xa0;: déplacée</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Rename the view…</source>
        <translation>Renommer la vue…</translation>
    </message>
    <message>
        <source>Move the view to the left</source>
        <translation>Vue vers la gauche</translation>
    </message>
    <message>
        <source>Move the view to the right</source>
        <translation>Vue vers la droite</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Deleted leads…</source>
        <translation>Pistes supprimées…</translation>
    </message>
    <message>
        <source>Clones of our best…</source>
        <translation>Clones de nos meilleurs…</translation>
    </message>
    <message>
        <source>Deal leads without an owner…</source>
        <translation>Répartir les pistes sans propriétaire…</translation>
    </message>
</context>
<context>
    <name>ridealong::LiveGrading</name>
    <message>
        <source>Reading how the closed leads were</source>
        <translation>Lecture de ce qu’étaient les pistes closes</translation>
    </message>
    <message>
        <source>Comparing with the best accounts</source>
        <translation>Comparaison avec les meilleurs comptes</translation>
    </message>
    <message>
        <source>Back-testing the draft</source>
        <translation>Test rétrospectif du brouillon</translation>
    </message>
</context>
<context>
    <name>ridealong::LookSection</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>How the program looks on this laptop. Nobody else sees a difference.</source>
        <translation>L’aspect du programme sur cet ordinateur. Personne d’autre ne voit de différence.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D changes between dark and light.</source>
        <translation>Ctrl+Maj+D passe du sombre au clair.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>The theme, the size of the text, the language: Dark, 110%, Deutsch</extracomment>
        <translation>%1,&#xa0;%2,&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>ridealong::LooksLike</name>
    <message>
        <source>won %1, %2 a year</source>
        <translation>gagné en&#xa0;%1,&#xa0;%2 par an</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>gagné en&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>Compare with your best customers</source>
        <translation>Comparer avec vos meilleurs clients</translation>
    </message>
    <message>
        <source>Looking for your best customers</source>
        <translation>Recherche de vos meilleurs clients</translation>
    </message>
    <message>
        <source>One of your best customers</source>
        <translation>L’un de vos meilleurs clients</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>looks like these</source>
        <translation>ressemble à ceux-ci</translation>
    </message>
    <message>
        <source>your best customers</source>
        <translation>vos meilleurs clients</translation>
    </message>
</context>
<context>
    <name>ridealong::LostSection</name>
    <message>
        <source>Lost reasons</source>
        <translation>Motifs de perte</translation>
    </message>
    <message>
        <source>What is offered when a lead was not won. Leads that were lost for a reason that is no longer here keep it.</source>
        <translation>Ce qui est proposé quand une piste n’est pas gagnée. Les pistes perdues pour un motif qui n’est plus ici le gardent.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>A line each. Ctrl+Enter saves.</source>
        <translation>Un par ligne. Ctrl+Entrée enregistre.</translation>
    </message>
    <message>
        <source>Reasons for no decision</source>
        <translation>Motifs de «&#xa0;Sans décision&#xa0;»</translation>
    </message>
    <message>
        <source>What is offered when a lead goes to No decision. A line each.</source>
        <translation>Ce qui est proposé quand une piste passe à «&#xa0;Sans décision&#xa0;». Un motif par ligne.</translation>
    </message>
</context>
<context>
    <name>ridealong::LowerPane</name>
    <message>
        <source>too little data</source>
        <translation>trop peu de données</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after, %4; counts %5</source>
        <translation>%1&#xa0;:&#xa0;%2 avant,&#xa0;%3 après,&#xa0;%4&#xa0;; nombres&#xa0;%5</translation>
    </message>
    <message>
        <source>What rides and ratings are set against</source>
        <translation>À quoi visites accompagnées et évaluations sont comparées</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Démos</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Par étape</translation>
    </message>
    <message>
        <source>Ride-alongs</source>
        <translation>Visites accompagnées</translation>
    </message>
    <message>
        <source>Eight weeks before and after the ride-alongs</source>
        <translation>Huit semaines avant et après les visites accompagnées</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Moved on from each stage, 52 weeks</source>
        <translation>Allées plus loin depuis chaque étape, 52 semaines</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Avancées</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>Their leads</source>
        <translation>Leurs pistes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No ride-along yet.</source>
        <translation>Pas encore de visite accompagnée.</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Lecture du carnet…</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, puis&#xa0;%2</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>Taux de relance</translation>
    </message>
    <message>
        <source>Effort on A’s</source>
        <translation>Effort sur les A</translation>
    </message>
    <message>
        <source>%1, then %2 touches</source>
        <translation>%1, puis&#xa0;%2 contacts</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Taux de gain</translation>
    </message>
    <message>
        <source>%1: %2 moved on, %3; the others %4, %5</source>
        <translation>%1&#xa0;:&#xa0;%2 sont allées plus loin,&#xa0;%3&#xa0;; les autres&#xa0;%4,&#xa0;%5</translation>
    </message>
    <message>
        <source>%1: %2 moved on, %3</source>
        <translation>%1&#xa0;:&#xa0;%2 sont allées plus loin,&#xa0;%3</translation>
    </message>
    <message>
        <source>Leads of the last 52 weeks that moved on from each stage. Under 10 leads in a stage is too little data to compare.</source>
        <translation>Pistes des 52 dernières semaines allées plus loin depuis chaque étape. Moins de 10 pistes dans une étape sont trop peu de données pour comparer.</translation>
    </message>
    <message>
        <source>Leads of the last 52 weeks that moved on from each stage.</source>
        <translation>Pistes des 52 dernières semaines allées plus loin depuis chaque étape.</translation>
    </message>
</context>
<context>
    <name>ridealong::MainWindow</name>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Ridealong</source>
        <translation>Ridealong</translation>
    </message>
    <message>
        <source>%1 – Ridealong</source>
        <translation>%1 – Ridealong</translation>
    </message>
    <message>
        <source>Other work is running. Wait for it, or cancel it.</source>
        <translation>Un autre travail est en cours. Attendez, ou interrompez-le.</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Carnet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>Week back</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Week forward</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Sombre ou clair</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What is this figure?</source>
        <translation>Qu’est-ce que ce chiffre&#xa0;?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>About Ridealong</source>
        <translation>À propos de Ridealong</translation>
    </message>
    <message>
        <source>Ridealong %1

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Made with Qt %2.</source>
        <translation>Ridealong&#xa0;%1

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.

Fait avec Qt&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>ridealong::MergeChooser</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>goes into it</source>
        <translation>s’y fond</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (reste)</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>%1 saisies</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>The notes of both are kept.</source>
        <translation>Les remarques des deux sont gardées.</translation>
    </message>
</context>
<context>
    <name>ridealong::MissingBox</name>
    <message>
        <source>Missing answers</source>
        <translation>Réponses manquantes</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 piste</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 pistes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Every open lead has an answer to each criterion.</source>
        <translation>Chaque piste ouverte a une réponse à chaque critère.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et&#xa0;%2 de plus</translation>
    </message>
    <message>
        <source>Leads without an answer: %1. They are graded low until someone asks.</source>
        <translation>Pistes sans réponse&#xa0;:&#xa0;%1. Elles sont notées bas tant que personne ne demande.</translation>
    </message>
</context>
<context>
    <name>ridealong::MixBar</name>
    <message>
        <source>Grade mix</source>
        <translation>Répartition des notes</translation>
    </message>
    <message>
        <source>Grade	Share
</source>
        <translation>Note	Part
</translation>
    </message>
    <message>
        <source>Goal for A</source>
        <translation>Objectif pour A</translation>
    </message>
</context>
<context>
    <name>ridealong::MoveDialog</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>Passer&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>If not, why</source>
        <translation>Sinon, pourquoi</translation>
    </message>
    <message>
        <source>Comes back on</source>
        <translation>Revient le</translation>
    </message>
</context>
<context>
    <name>ridealong::MoveStepsDialog</name>
    <message>
        <source>No step moves.</source>
        <translation>Aucune action ne bouge.</translation>
    </message>
    <message>
        <source>%1 step goes to %2.</source>
        <translation>%1 action va au&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 steps go to %2.</source>
        <translation>%1 actions vont au&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 go to %2</source>
        <translation>%1 vont au&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au&#xa0;%2</translation>
    </message>
    <message>
        <source>the rest on %1 more days, until %2</source>
        <translation>le reste sur&#xa0;%1 jours de plus, jusqu’au&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 steps: %2.</source>
        <translation>%1 actions&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>Move steps</source>
        <translation>Déplacer les actions</translation>
    </message>
    <message>
        <source>Open steps go to working days from a day on and keep their order and times.</source>
        <translation>Les actions ouvertes vont vers les jours ouvrés à partir d’un jour et gardent leur ordre et leurs heures.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>À faire du</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>À faire jusqu’au</translation>
    </message>
    <message>
        <source>First new day</source>
        <translation>Premier nouveau jour</translation>
    </message>
    <message>
        <source>Only so many a day</source>
        <translation>Seulement tant par jour</translation>
    </message>
    <message>
        <source>Steps a day</source>
        <translation>Actions par jour</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>ridealong::MovesList</name>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Leads that change grade</source>
        <translation>Pistes qui changent de note</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>All that change</source>
        <translation>Toutes celles qui changent</translation>
    </message>
    <message>
        <source>Into and out of A</source>
        <translation>Vers A et hors de A</translation>
    </message>
    <message>
        <source>%1, from %2 to %3, points %4</source>
        <translation>%1, de&#xa0;%2 à&#xa0;%3, points&#xa0;%4</translation>
    </message>
    <message>
        <source>Only A</source>
        <translation>A seulement</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes (%1)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et&#xa0;%1 de plus</translation>
    </message>
    <message>
        <source>No open lead changes its grade.</source>
        <translation>Aucune piste ouverte ne change de note.</translation>
    </message>
    <message>
        <source>None goes into or out of A.</source>
        <translation>Aucune n’entre en A ni n’en sort.</translation>
    </message>
</context>
<context>
    <name>ridealong::MovesMatrix</name>
    <message>
        <source>Leads that change grade</source>
        <translation>Pistes qui changent de note</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de&#xa0;%2 à&#xa0;%3</translation>
    </message>
    <message>
        <source>No lead changes its grade.</source>
        <translation>Aucune piste ne change de note.</translation>
    </message>
    <message>
        <source>Now \ draft</source>
        <translation>Act. \ brouillon</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Now \ draft	A	B	C	D	E
</source>
        <translation>Actuel \ brouillon	A	B	C	D	E
</translation>
    </message>
</context>
<context>
    <name>ridealong::NearbyTable</name>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>Leads near this route</source>
        <translation>Pistes près de cet itinéraire</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Detour</source>
        <translation>Détour</translation>
    </message>
    <message>
        <source>detour from the route</source>
        <translation>détour depuis l’itinéraire</translation>
    </message>
    <message>
        <source>%1’s leads near this route</source>
        <translation>Pistes de&#xa0;%1 près de cet itinéraire</translation>
    </message>
    <message>
        <source>detour %1</source>
        <translation>détour&#xa0;%1</translation>
    </message>
    <message>
        <source>Show the lead</source>
        <translation>Montrer la piste</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>L’insérer</translation>
    </message>
</context>
<context>
    <name>ridealong::NeedsPane</name>
    <message>
        <source>Needs you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>A good hour for a call on an A.</source>
        <translation>Une bonne heure pour appeler une A.</translation>
    </message>
    <message>
        <source>Costliest first</source>
        <translation>Le plus coûteux d’abord</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Réattribuer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>ridealong::NeglectedPane</name>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Sans contact</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Each one was touched in time.</source>
        <translation>Chacune a été contactée à temps.</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Les montrer toutes</translation>
    </message>
    <message>
        <source>%1, untouched %2, %3</source>
        <translation>%1, sans contact&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>Neglected</source>
        <translation>Délaissées</translation>
    </message>
    <message>
        <source>A’s</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B’s</source>
        <translation>B</translation>
    </message>
    <message>
        <source>None is neglected</source>
        <translation>Aucune n’est délaissée</translation>
    </message>
    <message>
        <source>%1 of the %2 are %3.</source>
        <translation>%1 sur les&#xa0;%2 sont à&#xa0;%3.</translation>
    </message>
    <message>
        <source>Hand some to %1</source>
        <translation>En donner à&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::NewBookOf</name>
    <message>
        <source>%1 is no invitation and no answer to a join file. Ask your manager for one.</source>
        <translation>%1 n’est ni une invitation ni la réponse à une demande d’accès. Demandez-en une à votre manager.</translation>
    </message>
    <message>
        <source>This answer isn&apos;t for this laptop. Ask for the one that answers the join file made here.</source>
        <translation>Cette réponse n’est pas pour ce portable. Demandez celle qui répond à la demande d’accès faite ici.</translation>
    </message>
    <message>
        <source>An invitation is opened with a passphrase. Ask %1 for it.</source>
        <translation>Une invitation s’ouvre avec une phrase secrète. Demandez-la à %1.</translation>
    </message>
    <message>
        <source>This file contradicts itself about who wrote it. Nothing was made.</source>
        <translation>Ce fichier se contredit sur qui l’a écrit. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>This file doesn&apos;t say who you are. Ask for a new one.</source>
        <translation>Ce fichier ne dit pas qui vous êtes. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>ridealong::NewDateDialog</name>
    <message>
        <source>Move date</source>
        <translation>Déplacer la date</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
</context>
<context>
    <name>ridealong::NextReps</name>
    <message>
        <source>Nothing speaks for a ride now.</source>
        <translation>Rien n’appelle une visite accompagnée pour l’instant.</translation>
    </message>
    <message>
        <source>last ride %1</source>
        <translation>dernière visite accompagnée&#xa0;%1</translation>
    </message>
    <message>
        <source>no ride yet</source>
        <translation>pas encore de visite accompagnée</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <translation>%1, prochaine&#xa0;%2</translation>
    </message>
    <message>
        <source>Ride with next</source>
        <translation>Avec qui partir ensuite</translation>
    </message>
    <message>
        <source>a ride with each rep at least every %1 days</source>
        <translation>une visite accompagnée avec chaque commercial au moins tous les&#xa0;%1 jours</translation>
    </message>
    <message>
        <source>Show all %1 reps</source>
        <translation>Montrer les&#xa0;%1 commerciaux</translation>
    </message>
    <message>
        <source>Show the coaching of %1</source>
        <translation>Montrer le coaching de&#xa0;%1</translation>
    </message>
    <message>
        <source>Plan with %1</source>
        <translation>Planifier avec&#xa0;%1</translation>
    </message>
    <message>
        <source>This book has no rep to ride with. Add one in the settings.</source>
        <translation>Ce carnet n’a pas de commercial à accompagner. Ajoutez-en un dans les réglages.</translation>
    </message>
</context>
<context>
    <name>ridealong::NextRidePane</name>
    <message>
        <source>1 stop with %1</source>
        <translation>1 étape avec&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 stops with %2</source>
        <translation>%1 étapes avec&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui&#xa0;%1</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Open the brief</source>
        <translation>Ouvrir la fiche du jour</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>None is planned in the next 7 days.</source>
        <translation>Aucune n’est prévue dans les 7 prochains jours.</translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation>En planifier une</translation>
    </message>
    <message>
        <source>Next ride-along</source>
        <translation>Prochaine visite accompagnée</translation>
    </message>
    <message>
        <source>%1: ride-along with %2</source>
        <translation>%1&#xa0;: visite accompagnée avec&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2 h field</source>
        <extracomment>How far a day&apos;s ride goes and how long it takes: 184 mi, 8.5 h field</extracomment>
        <translation>%1,&#xa0;%2 h de terrain</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 h field</source>
        <translation>%1 h de terrain</translation>
    </message>
</context>
<context>
    <name>ridealong::NoteCard</name>
    <message>
        <source>F2 edits it, Delete removes it.</source>
        <translation>F2 la modifie, Suppr la retire.</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Modifier cette note</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Je l’ai lu</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Prendre acte</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Commenter…</translation>
    </message>
    <message>
        <source>Change comment…</source>
        <translation>Modifier le commentaire…</translation>
    </message>
    <message>
        <source>Open the debrief</source>
        <translation>Ouvrir le débriefing</translation>
    </message>
</context>
<context>
    <name>ridealong::NoteEditor</name>
    <message>
        <source>Who may read the note</source>
        <translation>Qui peut lire la note</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagée</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Ajouter un engagement</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nouvel engagement</translation>
    </message>
    <message>
        <source>Add a commitment: %1 sends three names by fri</source>
        <translation>Ajouter un engagement&#xa0;:&#xa0;%1 envoie trois noms avant ven</translation>
    </message>
    <message>
        <source>Add a note. Private notes never leave this laptop.</source>
        <translation>Ajouter une note. Les notes privées ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Add a note that %1 may read.</source>
        <translation>Ajouter une note que&#xa0;%1 peut lire.</translation>
    </message>
    <message>
        <source>Share note</source>
        <translation>Partager la note</translation>
    </message>
    <message>
        <source>%1, by %2: %3. Enter saves.</source>
        <translation>%1, avant&#xa0;%2&#xa0;:&#xa0;%3. Entrée enregistre.</translation>
    </message>
    <message>
        <source>%1, no day: %2. End with “by fri” for one. Enter saves.</source>
        <translation>%1, sans jour&#xa0;:&#xa0;%2. Finissez par «&#xa0;avant ven&#xa0;» pour en mettre un. Entrée enregistre.</translation>
    </message>
</context>
<context>
    <name>ridealong::NotesPane</name>
    <message>
        <source>Coaching notes</source>
        <translation>Notes de coaching</translation>
    </message>
    <message>
        <source>Debriefs and notes for you</source>
        <translation>Débriefings et notes pour vous</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>Pas encore de note.</translation>
    </message>
    <message>
        <source>Nothing was shared with you yet.</source>
        <translation>Rien n’a encore été partagé avec vous.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tout (%1)</translation>
    </message>
</context>
<context>
    <name>ridealong::OddsDialog</name>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesurées</translation>
    </message>
    <message>
        <source>Won of closed</source>
        <translation>Gagnées sur closes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Stage	Yours	Measured	Won	Closed
</source>
        <translation>Étape	La vôtre	Mesurée	Gagnées	Closes
</translation>
    </message>
    <message>
        <source>Odds of the stages</source>
        <translation>Probabilités des étapes</translation>
    </message>
    <message>
        <source>Yours are set in Settings. The measured ones are the share that was won of the closed leads that were ever in the stage or went past it; a stage with fewer than 20 keeps yours.</source>
        <translation>Les vôtres sont fixées dans les réglages. Les mesurées sont la part gagnée des pistes closes qui ont un jour été dans l’étape ou l’ont dépassée&#xa0;; une étape qui en a moins de 20 garde la vôtre.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser celles-ci</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Your odds</source>
        <translation>Vos probabilités</translation>
    </message>
</context>
<context>
    <name>ridealong::Offer</name>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>ridealong::OnTimeView</name>
    <message>
        <source>Follow-ups done on time, by week</source>
        <translation>Relances faites à temps, par semaine</translation>
    </message>
</context>
<context>
    <name>ridealong::OpenLeadsPane</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>If these close, the forecast grows</source>
        <translation>Si elles sont closes, la prévision croît</translation>
    </message>
    <message>
        <source>What the forecast counts</source>
        <translation>Ce que compte la prévision</translation>
    </message>
    <message>
        <source>Put off again and again</source>
        <translation>Reportées encore et encore</translation>
    </message>
    <message>
        <source>Older than any that ever closed</source>
        <translation>Plus anciennes que toute piste jamais close</translation>
    </message>
    <message>
        <source>Without a day to come</source>
        <translation>Sans date à venir</translation>
    </message>
    <message>
        <source>No open lead with a value is expected to close in this time.</source>
        <translation>Aucune piste ouverte avec une valeur n’a de clôture prévue dans cette période.</translation>
    </message>
    <message>
        <source>No open lead is expected to close in this time.</source>
        <translation>Aucune piste ouverte n’a de clôture prévue dans cette période.</translation>
    </message>
    <message>
        <source>No expected close of an open lead was put off.</source>
        <translation>Aucune clôture prévue d’une piste ouverte n’a été reportée.</translation>
    </message>
    <message>
        <source>None is older than the oldest that closed.</source>
        <translation>Aucune n’est plus ancienne que la plus ancienne close.</translation>
    </message>
    <message>
        <source>Each open lead with a value has an expected close to come.</source>
        <translation>Chaque piste ouverte avec une valeur a une clôture prévue à venir.</translation>
    </message>
    <message>
        <source>Leave them out of the forecast</source>
        <translation>Les écarter de la prévision</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Pistes ouvertes</translation>
    </message>
    <message>
        <source>Show them all</source>
        <translation>Les montrer toutes</translation>
    </message>
    <message>
        <source>Which open leads</source>
        <translation>Quelles pistes ouvertes</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>Reportées</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Trop anciennes</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <translation>%1 pondérés</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>valant&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 leads, worth %2</source>
        <translation>%1 pistes valant&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, category %5</source>
        <translation>%1,&#xa0;%2,&#xa0;%3,&#xa0;%4, catégorie&#xa0;%5</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>What if: it closes later</source>
        <translation>Et si&#xa0;: close plus tard</translation>
    </message>
    <message>
        <source>What if it closed later?</source>
        <translation>Et si elle était close plus tard&#xa0;?</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Ouvrir la piste</translation>
    </message>
</context>
<context>
    <name>ridealong::OpeningWords</name>
    <message>
        <source>Use the drafted words</source>
        <translation>Utiliser le texte proposé</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Your own words.</source>
        <translation>Vos propres mots.</translation>
    </message>
    <message>
        <source>Drafted from the numbers.</source>
        <translation>Proposé d’après les chiffres.</translation>
    </message>
    <message>
        <source>Drafted from the numbers. Change what you like.</source>
        <translation>Proposé d’après les chiffres. Changez ce que vous voulez.</translation>
    </message>
</context>
<context>
    <name>ridealong::OutcomeBar</name>
    <message>
        <source>%1 accepted, %2 rejected, %3 waiting</source>
        <translation>%1 acceptées,&#xa0;%2 rejetées,&#xa0;%3 sans réponse</translation>
    </message>
    <message>
        <source>Answer	Hand-offs
Accepted	%1
Rejected	%2
Waiting	%3
</source>
        <translation>Réponse	Transmissions
Acceptées	%1
Rejetées	%2
Sans réponse	%3
</translation>
    </message>
    <message>
        <source>Answers to hand-offs</source>
        <translation>Réponses aux transmissions</translation>
    </message>
</context>
<context>
    <name>ridealong::OverrideDialog</name>
    <message>
        <source>Set the grade</source>
        <translation>Fixer la note</translation>
    </message>
    <message>
        <source>The model grades %1 %2.</source>
        <translation>Le modèle note&#xa0;%1&#xa0;%2.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Selon le modèle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Only for a while</source>
        <translation>Pour un temps seulement</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Say why, for whoever reads it later.</source>
        <translation>Dites pourquoi, pour qui le lira plus tard.</translation>
    </message>
</context>
<context>
    <name>ridealong::OverridesPane</name>
    <message>
        <source>the model says %1</source>
        <translation>le modèle dit&#xa0;%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par&#xa0;%1</translation>
    </message>
    <message>
        <source>Grades by the manager</source>
        <translation>Notes du manager</translation>
    </message>
    <message>
        <source>Every grade is the model’s</source>
        <translation>Chaque note est celle du modèle</translation>
    </message>
    <message>
        <source>Set a grade of your own from a lead’s menu.</source>
        <translation>Fixez votre propre note depuis le menu d’une piste.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Les&#xa0;%1 premières sont affichées.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir&#xa0;%1</translation>
    </message>
    <message>
        <source>Set again</source>
        <translation>Fixer à nouveau</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Set the grade of %1</source>
        <translation>Fixer la note de&#xa0;%1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back the grade of %1</source>
        <translation>Retirer la note de&#xa0;%1</translation>
    </message>
    <message>
        <source>the model’s</source>
        <translation>celle du modèle</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>Le modèle dit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>ridealong::OwnIntakePane</name>
    <message>
        <source>Approved on %1</source>
        <translation>Approuvée le&#xa0;%1</translation>
    </message>
    <message>
        <source>Refused on %1</source>
        <translation>Refusée le&#xa0;%1</translation>
    </message>
    <message>
        <source>Refused on %1: %2</source>
        <translation>Refusée le&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Parked until %1</source>
        <translation>En attente jusqu’au&#xa0;%1</translation>
    </message>
    <message>
        <source>Parked on %1</source>
        <translation>Mise en attente le&#xa0;%1</translation>
    </message>
    <message>
        <source>Waits since today</source>
        <translation>Attend depuis aujourd’hui</translation>
    </message>
    <message>
        <source>Waits for 1 day</source>
        <translation>Attend depuis 1 jour</translation>
    </message>
    <message>
        <source>Waits for %1 days</source>
        <translation>Attend depuis&#xa0;%1 jours</translation>
    </message>
    <message>
        <source>%1 was approved.</source>
        <translation>%1 a été approuvée.</translation>
    </message>
    <message>
        <source>%1 approved %2.</source>
        <translation>%1 a approuvé&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 is parked until %2.</source>
        <translation>%1 est en attente jusqu’au&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 is parked.</source>
        <translation>%1 est en attente.</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>%1 a été refusée.</translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <translation>%1 a été refusée&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>Your leads at intake</source>
        <translation>Vos pistes à l’admission</translation>
    </message>
    <message>
        <source>You: “%1”</source>
        <translation>Vous&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Argue</source>
        <translation>Défendre</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Dire pourquoi</translation>
    </message>
    <message>
        <source>Say more</source>
        <translation>Dire plus</translation>
    </message>
    <message>
        <source>Why it deserves a yes</source>
        <translation>Pourquoi elle mérite un oui</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>ridealong::PageHeader</name>
    <message>
        <source>%1 /</source>
        <translation>%1 /</translation>
    </message>
</context>
<context>
    <name>ridealong::PagePreview</name>
    <message>
        <source>The report as it will be printed</source>
        <translation>Le rapport tel qu’il sera imprimé</translation>
    </message>
</context>
<context>
    <name>ridealong::Palette</name>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>type &gt; for commands only, @ for people</source>
        <translation>&gt; pour les commandes seules, @ pour les personnes</translation>
    </message>
    <message>
        <source>Find a lead or a person, or run a command</source>
        <translation>Chercher une piste ou une personne, ou lancer une commande</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Chercher ou lancer</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne s’appelle « %1 ».</translation>
    </message>
</context>
<context>
    <name>ridealong::Parser</name>
    <message>
        <source>expected &apos;and&apos;, &apos;or&apos; or the end</source>
        <translation>&apos;and&apos;, &apos;or&apos; ou la fin attendus</translation>
    </message>
    <message>
        <source>too many parentheses in one another</source>
        <translation>trop de parenthèses imbriquées</translation>
    </message>
    <message>
        <source>expected &apos;)&apos;</source>
        <translation>&apos;)&apos; attendu</translation>
    </message>
    <message>
        <source>expected the name of a field</source>
        <translation>nom d’un champ attendu</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos;</source>
        <translation>il n’y a pas de champ &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 is not filtered: use the search box</source>
        <translation>%1 ne se filtre pas&#xa0;: utilisez le champ de recherche</translation>
    </message>
    <message>
        <source>expected = != &lt; &lt;= &gt; &gt;= ~ &apos;in&apos; or &apos;is&apos;</source>
        <translation>=&#xa0;!= &lt; &lt;= &gt; &gt;= ~ &apos;in&apos; ou &apos;is&apos; attendu</translation>
    </message>
    <message>
        <source>expected &apos;set&apos; or &apos;empty&apos;</source>
        <translation>&apos;set&apos; ou &apos;empty&apos; attendu</translation>
    </message>
    <message>
        <source>expected &apos;(&apos; and a list</source>
        <translation>&apos;(&apos; et une liste attendus</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;)&apos;</source>
        <translation>&apos;,&apos; ou &apos;)&apos; attendu</translation>
    </message>
</context>
<context>
    <name>ridealong::PartFile</name>
    <message>
        <source>%1 is a folder. Choose a name for the file in it.</source>
        <translation>%1 est un dossier. Choisissez un nom pour le fichier qui y sera.</translation>
    </message>
</context>
<context>
    <name>ridealong::PassphraseRows</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>A passphrase has %1 characters at least.</source>
        <translation>Une phrase secrète a au moins %1 caractères.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Propose another one</source>
        <translation>En proposer une autre</translation>
    </message>
</context>
<context>
    <name>ridealong::PastPane</name>
    <message>
        <source>forecast in week %1</source>
        <translation>prévision en semaine&#xa0;%1</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>réalisé</translation>
    </message>
    <message>
        <source>How good were past forecasts?</source>
        <translation>Les prévisions passées étaient-elles bonnes&#xa0;?</translation>
    </message>
    <message>
        <source>A ring is the forecast in week %1, a dot is what came</source>
        <translation>Un anneau est la prévision en semaine&#xa0;%1, un point le réalisé</translation>
    </message>
</context>
<context>
    <name>ridealong::PastView</name>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Jugées</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 semaine avant</translation>
    </message>
    <message>
        <source>%1 weeks before</source>
        <translation>%1 semaines avant</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Weeks left</source>
        <translation>Semaines restantes</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>History alone</source>
        <translation>Historique seul</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>How accurate, by rep and by how long before the end</source>
        <translation>Précision par commercial et par délai avant la fin</translation>
    </message>
    <message>
        <source>Accuracy of past forecasts by rep</source>
        <translation>Précision des prévisions passées par commercial</translation>
    </message>
    <message>
        <source>Frozen weeks</source>
        <translation>Semaines figées</translation>
    </message>
    <message>
        <source>accuracy, and in brackets the bias</source>
        <translation>précision, et entre parenthèses le biais</translation>
    </message>
    <message>
        <source>Accuracy is 100% less how far the forecast was off what came. A bias above zero means that more was forecast than came.</source>
        <translation>La précision est 100&#xa0;% moins l’écart entre la prévision et le réalisé. Un biais au-dessus de zéro signifie que la prévision dépassait le réalisé.</translation>
    </message>
    <message>
        <source>Period of the frozen weeks</source>
        <translation>Période des semaines figées</translation>
    </message>
    <message>
        <source>Whose frozen weeks</source>
        <translation>Semaines figées de qui</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 judged: %3</source>
        <translation>%1,&#xa0;%2 jugées&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Semaine&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1: forecast %2, %3 came, off by %4</source>
        <translation>%1&#xa0;: prévision&#xa0;%2, réalisé&#xa0;%3, écart&#xa0;%4</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugée</translation>
    </message>
</context>
<context>
    <name>ridealong::PathField</name>
    <message>
        <source>Change files (*.rlx);;All files (*)</source>
        <translation>Fichiers de modifications (*.rlx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Dites où va le fichier.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1. Choose another folder.</source>
        <translation>Rien ne peut être écrit dans %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>ridealong::PeopleRows</name>
    <message>
        <source>the row names nobody</source>
        <translation>la ligne ne nomme personne</translation>
    </message>
</context>
<context>
    <name>ridealong::PeopleSection</name>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who leaves the team is made inactive. The leads stay, to be given to somebody else.</source>
        <translation>Qui quitte l’équipe devient inactif. Les pistes restent, à donner à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Nom d’une nouvelle personne</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter la personne</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Pistes ouvertes</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En poste</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Managers see the whole team and change the settings of the book.</source>
        <translation>Les managers voient toute l’équipe et changent les réglages du carnet.</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>Embauché le</translation>
    </message>
    <message>
        <source>Enter a day such as %1.</source>
        <translation>Entrez un jour comme&#xa0;%1.</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>Coût d’une heure</translation>
    </message>
    <message>
        <source>With everything on top of the salary. What effort on D’s and E’s wastes is told by it.</source>
        <translation>Avec tout ce qui s’ajoute au salaire. Il dit ce que perd l’effort sur les D et E.</translation>
    </message>
    <message>
        <source>Enter an amount, or nothing.</source>
        <translation>Entrez un montant, ou rien.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>open leads</source>
        <translation>pistes ouvertes</translation>
    </message>
    <message>
        <source>120 when nothing stands here.</source>
        <translation>120 si rien n’est indiqué ici.</translation>
    </message>
    <message>
        <source>Enter a whole number of leads.</source>
        <translation>Entrez un nombre entier de pistes.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1, %2, open leads: %3, %4</source>
        <extracomment>Name, role, open leads, active or inactive</extracomment>
        <translation>%1,&#xa0;%2, pistes ouvertes&#xa0;:&#xa0;%3,&#xa0;%4</translation>
    </message>
    <message>
        <source>Reps: %1, managers: %2</source>
        <translation>Commerciaux&#xa0;:&#xa0;%1, managers&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 still has 1 open lead.</source>
        <translation>%1 a encore 1 piste ouverte.</translation>
    </message>
    <message>
        <source>%1 still has %2 open leads.</source>
        <translation>%1 a encore&#xa0;%2 pistes ouvertes.</translation>
    </message>
    <message>
        <source>Deal it…</source>
        <translation>La répartir…</translation>
    </message>
    <message>
        <source>Deal them…</source>
        <translation>Les répartir…</translation>
    </message>
</context>
<context>
    <name>ridealong::PlanRow</name>
    <message>
        <source>The way there</source>
        <translation>Le trajet pour y aller</translation>
    </message>
    <message>
        <source>Goal of the stop</source>
        <translation>But de l’étape</translation>
    </message>
    <message>
        <source>Time there</source>
        <translation>Temps sur place</translation>
    </message>
    <message>
        <source>What this stop is for</source>
        <translation>À quoi sert cette étape</translation>
    </message>
    <message>
        <source>Minutes, and between which times: 45, 9:00–11:00</source>
        <translation>Minutes, et entre quelles heures&#xa0;: 45, 9:00–11:00</translation>
    </message>
    <message>
        <source>A lead that is not in this book</source>
        <translation>Une piste qui n’est pas dans ce carnet</translation>
    </message>
    <message>
        <source>Typed by you. Without a text it is the distance again.</source>
        <translation>Saisi par vous. Sans texte, c’est de nouveau la distance.</translation>
    </message>
    <message>
        <source>From the distance. Type the minutes where you know better.</source>
        <translation>D’après la distance. Tapez les minutes si vous savez mieux.</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>%1 spare</source>
        <translation>%1 de marge</translation>
    </message>
    <message>
        <source>Show the lead</source>
        <translation>Montrer la piste</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Change the time there…</source>
        <translation>Changer le temps sur place…</translation>
    </message>
    <message>
        <source>Change the way there…</source>
        <translation>Changer le trajet…</translation>
    </message>
    <message>
        <source>Take the stop out</source>
        <translation>Retirer l’étape</translation>
    </message>
</context>
<context>
    <name>ridealong::Planner</name>
    <message>
        <source>This book has no kind of activity called %1.</source>
        <translation>Ce carnet n’a pas de type d’activité nommé&#xa0;%1.</translation>
    </message>
    <message>
        <source>The next step would be on %1, which is over.</source>
        <translation>La prochaine action serait le&#xa0;%1, qui est passé.</translation>
    </message>
    <message>
        <source>%1 is no working day</source>
        <translation>%1 n’est pas un jour ouvré</translation>
    </message>
    <message>
        <source>%1 is promised to %2</source>
        <translation>%1 est promis à&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 %2 is free</source>
        <translation>%1&#xa0;%2 est libre</translation>
    </message>
    <message>
        <source>Stage stays %1: %2</source>
        <translation>L’étape reste&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Stage moves from %1 to %2</source>
        <translation>L’étape passe de&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Say why it was lost, such as &quot;lost, note: price&quot;.</source>
        <translation>Dites pourquoi elle est perdue, comme «&#xa0;perdue, note: prix&#xa0;».</translation>
    </message>
    <message>
        <source>Say why it was lost: %1.</source>
        <translation>Dites pourquoi elle est perdue&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Say what happened, such as &quot;called&quot;, or the next step, such as &quot;next call thu&quot;.</source>
        <translation>Dites ce qui s’est passé, comme «&#xa0;appelé&#xa0;», ou la prochaine action, comme «&#xa0;prochain appel jeu&#xa0;».</translation>
    </message>
    <message>
        <source>Added to the notes</source>
        <translation>Ajouté aux remarques</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1.&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>To	From time	Until	Way</source>
        <translation>Vers	De	Jusqu’à	Trajet</translation>
    </message>
    <message>
        <source>Away from %1 to %2.</source>
        <translation>En route de&#xa0;%1 à&#xa0;%2.</translation>
    </message>
    <message>
        <source>Rated %1 on average in %2 skills.</source>
        <translation>Moyenne de&#xa0;%1 sur&#xa0;%2 compétences.</translation>
    </message>
    <message>
        <source>Done well: %1</source>
        <translation>Bien fait&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>This ride-along is done.</source>
        <translation>Cette visite accompagnée est faite.</translation>
    </message>
    <message>
        <source>What this day is to train</source>
        <translation>Ce que cette journée doit faire travailler</translation>
    </message>
    <message>
        <source>Train: %1</source>
        <translation>Travailler&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>The page and a calendar file for %1</source>
        <translation>La fiche et un fichier d’agenda pour&#xa0;%1</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Partager avec&#xa0;%1</translation>
    </message>
    <message>
        <source>A proposed day; nothing is saved yet. Enter takes it, and so does the first change.</source>
        <translation>Une journée proposée&#xa0;; rien n’est encore enregistré. Entrée la prend, et la première modification aussi.</translation>
    </message>
    <message>
        <source>Show the debrief</source>
        <translation>Montrer le débriefing</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>This day is over. The debrief is still to be written.</source>
        <translation>Cette journée est finie. Le débriefing reste à écrire.</translation>
    </message>
    <message>
        <source>Write the debrief</source>
        <translation>Écrire le débriefing</translation>
    </message>
    <message>
        <source>Plan not saved yet</source>
        <translation>Plan pas encore enregistré</translation>
    </message>
    <message>
        <source>Plan saved %1</source>
        <translation>Plan enregistré à&#xa0;%1</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>%1 étapes</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>Retour à la semaine</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print the brief</source>
        <translation>Imprimer la fiche du jour</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation>Prendre ce plan</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Move the stop</source>
        <translation>Déplacer l’étape</translation>
    </message>
    <message>
        <source>1 2 3</source>
        <translation>1 2 3</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Planned %1.</source>
        <translation>Prévu&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>role of stop %1</source>
        <translation>rôle de l’étape&#xa0;%1</translation>
    </message>
    <message>
        <source>goal of stop %1</source>
        <translation>but de l’étape&#xa0;%1</translation>
    </message>
    <message>
        <source>“%1” is no time with a customer. Type minutes and times such as 45, 9:00–11:00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un temps chez un client. Tapez des minutes et des heures comme 45, 9:00–11:00.</translation>
    </message>
    <message>
        <source>time at stop %1</source>
        <translation>temps à l’étape&#xa0;%1</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes. Type one such as 35.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de minutes. Tapez-en un comme 35.</translation>
    </message>
    <message>
        <source>the way back</source>
        <translation>le trajet de retour</translation>
    </message>
    <message>
        <source>the way to stop %1</source>
        <translation>le trajet vers l’étape&#xa0;%1</translation>
    </message>
    <message>
        <source>“%1” is no time of the day. Type one such as 7:45.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure du jour. Tapez-en une comme 7:45.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>start place</source>
        <translation>lieu de départ</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>%1 (the weakest)</source>
        <translation>%1 (la plus faible)</translation>
    </message>
    <message>
        <source>No skill in this book</source>
        <translation>Aucune compétence dans ce carnet</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 is out of this day.</source>
        <translation>%1 n’est plus dans cette journée.</translation>
    </message>
    <message>
        <source>A ride-along has at most %1 stops.</source>
        <translation>Une visite accompagnée a&#xa0;%1 étapes au plus.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec&#xa0;%1</translation>
    </message>
    <message>
        <source>This is the shortest order already.</source>
        <translation>C’est déjà l’ordre le plus court.</translation>
    </message>
    <message>
        <source>shortest order</source>
        <translation>ordre le plus court</translation>
    </message>
    <message>
        <source>Shortest order: %1 less on the road.</source>
        <translation>Ordre le plus court&#xa0;:&#xa0;%1 de route en moins.</translation>
    </message>
    <message>
        <source>Put in the order that is on time.</source>
        <translation>Mis dans l’ordre qui tient les heures.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>au&#xa0;%1</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Autre jour…</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Fiche du jour</translation>
    </message>
    <message>
        <source>Ride-alongs</source>
        <translation>Visites accompagnées</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Autre jour</translation>
    </message>
    <message>
        <source>Another rep</source>
        <translation>Autre commercial</translation>
    </message>
    <message>
        <source>Print the brief…</source>
        <translation>Imprimer la fiche du jour…</translation>
    </message>
    <message>
        <source>Save the brief as PDF…</source>
        <translation>Enregistrer la fiche du jour en PDF…</translation>
    </message>
    <message>
        <source>Save a calendar file…</source>
        <translation>Enregistrer un fichier d’agenda…</translation>
    </message>
    <message>
        <source>Share with the rep…</source>
        <translation>Partager avec le commercial…</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Shortest order</source>
        <translation>Ordre le plus court</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Ways are estimated from straight lines, no map needed. Type over a leg if you know better.</source>
        <translation>Les trajets sont estimés à vol d’oiseau, sans carte. Corrigez un trajet si vous le connaissez mieux.</translation>
    </message>
    <message>
        <source>one page, updates as you plan</source>
        <translation>une page, à jour pendant que vous planifiez</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fichier d’agenda</translation>
    </message>
    <message>
        <source>Private coaching notes are left out: the brief never holds them.</source>
        <translation>Les notes de coaching privées sont laissées de côté&#xa0;: la fiche du jour ne les contient jamais.</translation>
    </message>
</context>
<context>
    <name>ridealong::PreviewPane</name>
    <message>
        <source>No lead changes grade</source>
        <translation>Aucune piste ne change de note</translation>
    </message>
    <message>
        <source>1 lead changes grade</source>
        <translation>1 piste change de note</translation>
    </message>
    <message>
        <source>%1 leads change grade</source>
        <translation>%1 pistes changent de note</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>%1 open leads by points</source>
        <translation>%1 pistes ouvertes par points</translation>
    </message>
    <message>
        <source>%1 up, %2 down</source>
        <translation>%1 en hausse,&#xa0;%2 en baisse</translation>
    </message>
</context>
<context>
    <name>ridealong::PreviewTable</name>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Aperçu du résultat</translation>
    </message>
    <message>
        <source>The first leads of the file</source>
        <translation>Les premières pistes du fichier</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The first %1 rows, graded:</source>
        <translation>Les&#xa0;%1 premières lignes, notées&#xa0;:</translation>
    </message>
    <message>
        <source>One row, graded:</source>
        <translation>Une ligne, notée :</translation>
    </message>
</context>
<context>
    <name>ridealong::ProcessSection</name>
    <message>
        <source>Process and stages</source>
        <translation>Processus et étapes</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Name of a new stage</source>
        <translation>Nom d’une nouvelle étape</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Ajouter l’étape</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Normal days</source>
        <translation>Jours normaux</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>That a lead in this stage is won.</source>
        <translation>Qu’une piste de cette étape soit gagnée.</translation>
    </message>
    <message>
        <source>Normal time</source>
        <translation>Durée normale</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>A lead without a touch and a next step for longer is idle. Empty for no limit.</source>
        <translation>Une piste plus longtemps sans contact ni prochaine action est dormante. Vide pour aucune limite.</translation>
    </message>
    <message>
        <source>Exit criteria</source>
        <translation>Critères de sortie</translation>
    </message>
    <message>
        <source>A line each. A lead that goes on ticks them, or says why not.</source>
        <translation>Un par ligne. Une piste qui avance les coche, ou dit pourquoi non.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2, %3, leads: %4</source>
        <extracomment>A stage, its type, its probability, how many leads are in it</extracomment>
        <translation>%1,&#xa0;%2,&#xa0;%3, pistes&#xa0;:&#xa0;%4</translation>
    </message>
    <message>
        <source>%1 stages, %2 of them open</source>
        <translation>%1 étapes, dont&#xa0;%2 ouvertes</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a stage</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>a stage</comment>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>a stage</comment>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>a stage</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>What happened stays true: a stage that leads went through can have another name and place, but keeps its type. When it is deleted, its leads go to another stage of that type.</source>
        <translation>Ce qui s’est passé reste vrai&#xa0;: une étape par laquelle des pistes sont passées peut changer de nom et de place, mais garde son type. Quand elle est supprimée, ses pistes vont à une autre étape de ce type.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Name of the process</source>
        <translation>Nom du processus</translation>
    </message>
    <message>
        <source>New process</source>
        <translation>Nouveau processus</translation>
    </message>
    <message>
        <source>Its name. It starts with a copy of these stages; a lead follows one process.</source>
        <translation>Son nom. Il commence par une copie de ces étapes&#xa0;; une piste suit un seul processus.</translation>
    </message>
    <message>
        <source>New leads start in</source>
        <translation>Les nouvelles pistes commencent dans</translation>
    </message>
    <message>
        <source>The first process, unless another is chosen for a lead.</source>
        <translation>Le premier processus, sauf si un autre est choisi pour une piste.</translation>
    </message>
    <message>
        <source>Remove this process</source>
        <translation>Retirer ce processus</translation>
    </message>
    <message>
        <source>Its leads go to the stage of the same name in the process that you choose.</source>
        <translation>Ses pistes vont à l’étape du même nom dans le processus que vous choisissez.</translation>
    </message>
    <message>
        <source>Delete, and move its leads to</source>
        <translation>Supprimer, et passer ses pistes à</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Reste en place</translation>
    </message>
    <message>
        <source>One lead is in it. The move is recorded and can be undone.</source>
        <translation>Une piste s’y trouve. Le passage est enregistré et peut être annulé.</translation>
    </message>
    <message>
        <source>%1 leads are in it. Each move is recorded, and all can be undone.</source>
        <translation>%1 pistes s’y trouvent. Chaque passage est enregistré, et tous peuvent être annulés.</translation>
    </message>
</context>
<context>
    <name>ridealong::ProfilePane</name>
    <message>
        <source>Reps answer this on the lead. Not known gives no points, and the lead says what is missing. The first answer that holds counts.</source>
        <translation>Les commerciaux y répondent sur la piste. Ce qui n’est pas connu ne donne pas de points, et la piste dit ce qui manque. La première réponse qui s’applique compte.</translation>
    </message>
    <message>
        <source>The program works this out. Where it can’t, it counts as not known.</source>
        <translation>Le programme le calcule. Là où il ne le peut pas, cela compte comme non connu.</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>Suggest from history…</source>
        <translation>Proposer d’après l’historique…</translation>
    </message>
    <message>
        <source>Edit the criterion</source>
        <translation>Modifier le critère</translation>
    </message>
    <message>
        <source>Remove the criterion</source>
        <translation>Retirer le critère</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>worth up to %1 points</source>
        <translation>jusqu’à&#xa0;%1 points</translation>
    </message>
    <message>
        <source>One value is spelled in several ways…</source>
        <translation>Une valeur s’écrit de plusieurs façons…</translation>
    </message>
    <message>
        <source>%1 values are spelled in several ways…</source>
        <translation>%1 valeurs s’écrivent de plusieurs façons…</translation>
    </message>
</context>
<context>
    <name>ridealong::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 sur&#xa0;%2&#xa0;%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ridealong::PromiseModel</name>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>1 attempt without reaching anybody</source>
        <translation>1 tentative sans joindre personne</translation>
    </message>
    <message>
        <source>%1 attempts without reaching anybody</source>
        <translation>%1 tentatives sans joindre personne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 jours de retard</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Com.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
</context>
<context>
    <name>ridealong::PromiseTable</name>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>ridealong::Proposing</name>
    <message>
        <source>There is no preset %1 for %2. There are: %3.</source>
        <translation>Il n’y a pas de préréglage %1 pour %2. Il y a : %3.</translation>
    </message>
    <message>
        <source>Looks like an export of %1.</source>
        <translation>Ressemble à un export de %1.</translation>
    </message>
    <message>
        <source>Read as an export of %1.</source>
        <translation>Lu comme un export de %1.</translation>
    </message>
</context>
<context>
    <name>ridealong::QualifiedCostView</name>
    <message>
        <source>Cost of one qualified lead: %1</source>
        <translation>Coût d’une piste qualifiée&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::QualifiedCosts</name>
    <message>
        <source>Cost of one qualified lead</source>
        <translation>Coût d’une piste qualifiée</translation>
    </message>
    <message>
        <source>No source has a cost and a qualified lead in the last four quarters.</source>
        <translation>Aucune source n’a un coût et une piste qualifiée dans les quatre derniers trimestres.</translation>
    </message>
    <message>
        <source>No cost entered, or none qualified</source>
        <translation>Aucun coût saisi, ou aucune qualifiée</translation>
    </message>
    <message>
        <source>same scale, %1 to %2</source>
        <translation>même échelle,&#xa0;%1 à&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>ridealong::QuickField</name>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>ridealong::QuickLogger</name>
    <message>
        <source>Log a call: acme called, wants demo, thu 10am</source>
        <translation>Saisir un appel&#xa0;: appelé Acme, veut une démo, jeu 10h</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>New lead “%1”</source>
        <translation>Nouvelle piste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Today, 4 PM</source>
        <translation>Aujourd’hui, 16 h</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Dans deux semaines</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Dans trois mois</translation>
    </message>
</context>
<context>
    <name>ridealong::QuickStrip</name>
    <message>
        <source>Which lead?</source>
        <translation>Quelle piste&#xa0;?</translation>
    </message>
    <message>
        <source>New lead “%1”?</source>
        <translation>Nouvelle piste «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Which of %1?</source>
        <translation>Laquelle de&#xa0;%1&#xa0;?</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 entrant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 stands</source>
        <translation>%1 reste</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>Enter. Ctrl+Enter saves and stays for another one.</source>
        <translation>Entrée. Ctrl+Entrée enregistre et reste pour le suivant.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>fix a field</source>
        <translation>corriger un champ</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>save and log another</source>
        <translation>enregistrer et en saisir un autre</translation>
    </message>
</context>
<context>
    <name>ridealong::QuotasDialog</name>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>The amount that a person should sell. A quarter’s goal is its own quota and those of its months together.</source>
        <translation>Le montant qu’une personne doit vendre. L’objectif d’un trimestre est son propre quota plus ceux de ses mois.</translation>
    </message>
    <message>
        <source>Save the quotas</source>
        <translation>Enregistrer les quotas</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>quarters of %1</source>
        <translation>trimestres de&#xa0;%1</translation>
    </message>
    <message>
        <source>months of %1</source>
        <translation>mois de&#xa0;%1</translation>
    </message>
    <message>
        <source>Quotas by person and period</source>
        <translation>Quotas par personne et période</translation>
    </message>
    <message>
        <source>All together: %1</source>
        <translation>Tous ensemble&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>A quota cannot be below zero.</source>
        <translation>Un quota ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
</context>
<context>
    <name>ridealong::Rail</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <translation>
            <numerusform>%1,&#xa0;%n en retard</numerusform>
            <numerusform>%1,&#xa0;%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1,&#xa0;%n en attente</numerusform>
            <numerusform>%1,&#xa0;%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
</context>
<context>
    <name>ridealong::Reader</name>
    <message>
        <source>this is missing</source>
        <translation>cela manque</translation>
    </message>
    <message>
        <source>this should be a text</source>
        <translation>ce devrait être un texte</translation>
    </message>
    <message>
        <source>this is empty</source>
        <translation>c’est vide</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 n’est pas entre&#xa0;%2 et&#xa0;%3</translation>
    </message>
    <message>
        <source>this should be a date such as 2026-11-21</source>
        <translation>ce devrait être une date comme 2026-11-21</translation>
    </message>
    <message>
        <source>this should be a list</source>
        <translation>ce devrait être une liste</translation>
    </message>
    <message>
        <source>%1 are too many: at most %2</source>
        <translation>%1, c’est trop&#xa0;: au plus&#xa0;%2</translation>
    </message>
    <message>
        <source>this should be an object</source>
        <translation>ce devrait être un objet</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>%1 étapes</translation>
    </message>
    <message>
        <source>Ride-along with %1</source>
        <translation>Visite accompagnée avec&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, fait</translation>
    </message>
    <message>
        <source>%1, back by %2</source>
        <translation>%1, retour à&#xa0;%2</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Sans heure</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1 field, done</source>
        <translation>%1 de terrain, fait</translation>
    </message>
    <message>
        <source>Write the debrief with %1</source>
        <translation>Écrire le débriefing avec&#xa0;%1</translation>
    </message>
    <message>
        <source>Ride-along of %1</source>
        <translation>Visite accompagnée du&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::ReasonBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Why rejected</source>
        <translation>Motifs de rejet</translation>
    </message>
    <message>
        <source>Why rejected	Hand-offs
</source>
        <translation>Motifs de rejet	Transmissions
</translation>
    </message>
</context>
<context>
    <name>ridealong::Reminders</name>
    <message>
        <source>Open the lead</source>
        <translation>Ouvrir la piste</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Ridealong</source>
        <translation>Ridealong</translation>
    </message>
</context>
<context>
    <name>ridealong::RemindersSection</name>
    <message>
        <source>Enter whole minutes from 0 to %1.</source>
        <translation>Entrez des minutes entières de 0 à&#xa0;%1.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>At the start and at the opening of each working day: what is overdue and due. In working hours: each step with a time, before it. On this laptop only.</source>
        <translation>Au démarrage et à l’ouverture de chaque jour ouvré&#xa0;: ce qui est en retard et à faire. Pendant les heures ouvrées&#xa0;: chaque action avec une heure, avant celle-ci. Sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activés</translation>
    </message>
    <message>
        <source>Before a step with a time</source>
        <translation>Avant une action avec une heure</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>0 for no reminder of single steps.</source>
        <translation>0 pour aucun rappel d’une action isolée.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>This desktop has no notification area: they show in the window.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: ils s’affichent dans la fenêtre.</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Dans la fenêtre</translation>
    </message>
    <message>
        <source>In the notification area</source>
        <translation>Dans la zone de notification</translation>
    </message>
    <message>
        <source>Whose steps</source>
        <translation>Actions de qui</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Everyone’s</source>
        <translation>Celles de tous</translation>
    </message>
    <message>
        <source>%1 minutes before</source>
        <translation>%1 minutes avant</translation>
    </message>
    <message>
        <source>At the opening of the day</source>
        <translation>À l’ouverture de la journée</translation>
    </message>
</context>
<context>
    <name>ridealong::RepCard</name>
    <message>
        <source>Week %1</source>
        <translation>Semaine&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: no effort</source>
        <translation>%1&#xa0;: aucun effort</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1&#xa0;%2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>The brake is on</source>
        <translation>Le frein est mis</translation>
    </message>
    <message>
        <source>%1 on A’s</source>
        <translation>%1 sur les A</translation>
    </message>
    <message>
        <source>No effort yet</source>
        <translation>Pas encore d’effort</translation>
    </message>
    <message>
        <source>A / B / C goal %1 / %2 / %3</source>
        <translation>Obj. A/B/C&#xa0;%1/%2/%3</translation>
    </message>
    <message>
        <source>Effort by grade of %1, by week</source>
        <translation>Effort par note de&#xa0;%1, par semaine</translation>
    </message>
</context>
<context>
    <name>ridealong::RepDayPage</name>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appels</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nouvelle piste</translation>
    </message>
    <message>
        <source>Nobody waits for a call today.</source>
        <translation>Personne n’attend d’appel aujourd’hui.</translation>
    </message>
    <message>
        <source>All calls are made. One lead touched today.</source>
        <translation>Tous les appels sont faits. Une piste contactée aujourd’hui.</translation>
    </message>
    <message>
        <source>All calls are made. %1 leads touched today.</source>
        <translation>Tous les appels sont faits.&#xa0;%1 pistes contactées aujourd’hui.</translation>
    </message>
    <message>
        <source>Start with %1.</source>
        <translation>Commencez par&#xa0;%1.</translation>
    </message>
    <message>
        <source>Start with %1: %2, %3.</source>
        <translation>Commencez par&#xa0;%1&#xa0;:&#xa0;%2,&#xa0;%3.</translation>
    </message>
    <message>
        <source>1 call left</source>
        <translation>Encore 1 appel</translation>
    </message>
    <message>
        <source>%1 calls left</source>
        <translation>Encore&#xa0;%1 appels</translation>
    </message>
    <message>
        <source>%1, %2 of them overdue.</source>
        <translation>%1, dont&#xa0;%2 en retard.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 of %2 calls done</source>
        <translation>%1 appels faits sur&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 on A’s, goal %2</source>
        <translation>%1 sur les A, objectif&#xa0;%2</translation>
    </message>
    <message>
        <source>no effort logged this week</source>
        <translation>aucun effort saisi cette semaine</translation>
    </message>
    <message>
        <source>%1 s to log a call</source>
        <translation>%1 s par appel saisi</translation>
    </message>
    <message>
        <source>%1 open leads</source>
        <translation>%1 pistes ouvertes</translation>
    </message>
    <message>
        <source>J / K</source>
        <translation>J / K</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Suivante, précédente</translation>
    </message>
    <message>
        <source>1–8</source>
        <translation>1–8</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Enregistrer l’appel</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>%1 follow-up rate, %L2 of %L3 touched</source>
        <translation>Taux de relance&#xa0;%1,&#xa0;%L2 contactées sur&#xa0;%L3</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Save the call list…</source>
        <translation>Enregistrer la liste d’appels…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the call list…</source>
        <translation>Imprimer la liste d’appels…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Say your hours</source>
        <translation>Dire vos heures</translation>
    </message>
    <message>
        <source>%1 field, %2 paperwork</source>
        <translation>%1 terrain,&#xa0;%2 paperasse</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Vos heures</translation>
    </message>
</context>
<context>
    <name>ridealong::RepDialog</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Effort by grade</source>
        <translation>Effort par note</translation>
    </message>
    <message>
        <source>On A’s</source>
        <translation>Sur les A</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>D and E</source>
        <translation>D et E</translation>
    </message>
    <message>
        <source>Jumps</source>
        <translation>Sauts</translation>
    </message>
    <message>
        <source>Off policy</source>
        <translation>Hors règle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Under an hour</source>
        <translation>Moins d’une heure</translation>
    </message>
    <message>
        <source>Brake released</source>
        <translation>Frein relâché</translation>
    </message>
    <message>
        <source>Brake on, week on goal</source>
        <translation>Frein mis, semaine dans l’objectif</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>no open lead</source>
        <translation>aucune piste ouverte</translation>
    </message>
    <message>
        <source>The brake is on since week %1. %2</source>
        <translation>Le frein est mis depuis la semaine&#xa0;%1.&#xa0;%2</translation>
    </message>
    <message>
        <source>The brake is released until %1: %2</source>
        <translation>Le frein est relâché jusqu’au&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>The last week was off. %1 One more puts the brake on.</source>
        <translation>La dernière semaine s’écarte.&#xa0;%1 Une de plus met le frein.</translation>
    </message>
    <message>
        <source>On target.</source>
        <translation>Dans l’objectif.</translation>
    </message>
    <message>
        <source>No week with an hour of effort yet.</source>
        <translation>Pas encore de semaine avec une heure d’effort.</translation>
    </message>
    <message>
        <source>Focus of %1</source>
        <translation>Focus de&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 of %2 are A’s</source>
        <translation>%1 sur&#xa0;%2 sont des A</translation>
    </message>
    <message>
        <source>Open leads of the rep</source>
        <translation>Pistes ouvertes du commercial</translation>
    </message>
    <message>
        <source>Open leads of the book</source>
        <translation>Pistes ouvertes du carnet</translation>
    </message>
    <message>
        <source>Touched within the cadence</source>
        <translation>Contactées dans la cadence</translation>
    </message>
    <message>
        <source>Neglected</source>
        <translation>Délaissées</translation>
    </message>
    <message>
        <source>%1 A’s, %2 B’s</source>
        <translation>%1 A,&#xa0;%2 B</translation>
    </message>
    <message>
        <source>Out of turn in 4 weeks</source>
        <translation>Hors de l’ordre en 4 semaines</translation>
    </message>
    <message>
        <source>%1 of %2 touches</source>
        <translation>%1 contacts sur&#xa0;%2</translation>
    </message>
    <message>
        <source>no touch</source>
        <translation>aucun contact</translation>
    </message>
    <message>
        <source>On D and E in 4 weeks</source>
        <translation>Sur D et E en 4 semaines</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>Week %1, %2, %3 on A’s, %4</source>
        <translation>Semaine&#xa0;%1,&#xa0;%2,&#xa0;%3 sur les A,&#xa0;%4</translation>
    </message>
    <message>
        <source>No effort is logged yet.</source>
        <translation>Aucun effort n’est encore saisi.</translation>
    </message>
    <message>
        <source>Releases of the brake</source>
        <translation>Frein relâché</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Released until %1: %2</source>
        <translation>Relâché jusqu’au&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Pistes ouvertes</translation>
    </message>
    <message>
        <source>D’s and E’s</source>
        <translation>D et E</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Liste d’appels</translation>
    </message>
    <message>
        <source>Edit goals</source>
        <translation>Modifier les objectifs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ridealong::RepHead</name>
    <message>
        <source>since %1</source>
        <translation>depuis&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis&#xa0;%2</translation>
    </message>
    <message>
        <source>commitments kept</source>
        <translation>engagements tenus</translation>
    </message>
    <message>
        <source>skills, not rated</source>
        <translation>compétences, non évaluées</translation>
    </message>
    <message>
        <source>skills, was %1</source>
        <translation>compétences, au début&#xa0;%1</translation>
    </message>
    <message>
        <source>on A’s</source>
        <translation>sur les A</translation>
    </message>
    <message>
        <source>on A’s, goal %1</source>
        <translation>sur les A, objectif&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::RepLine</name>
    <message>
        <source>%1, %2, not rated</source>
        <translation>%1,&#xa0;%2, non évalué</translation>
    </message>
    <message>
        <source>%1, %2, average %3</source>
        <translation>%1,&#xa0;%2, moyenne&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>ridealong::ReportSections</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Space shows a section or leaves it out, Alt+Up and Alt+Down move it.</source>
        <translation>Espace montre une section ou la laisse de côté, Alt+Haut et Alt+Bas la déplacent.</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, affichée</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, laissée de côté</translation>
    </message>
</context>
<context>
    <name>ridealong::ReportSide</name>
    <message>
        <source>Earlier weeks</source>
        <translation>Semaines précédentes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>None yet. A week is frozen by itself when it is over.</source>
        <translation>Aucune pour l’instant. Une semaine est figée d’elle-même quand elle est terminée.</translation>
    </message>
    <message>
        <source>Compare two weeks…</source>
        <translation>Comparer deux semaines…</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Write all packs to a folder…</source>
        <translation>Écrire tous les packs dans un dossier…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1, frozen on %2</source>
        <translation>%1, figée le&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, saved as %2</source>
        <translation>%1, enregistrée en&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>ridealong::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Save and earlier weeks</source>
        <translation>Enregistrement et semaines précédentes</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Il n’y a encore rien à rapporter.</translation>
    </message>
    <message>
        <source>Week %1 closes Friday.</source>
        <translation>La semaine&#xa0;%1 se clôt vendredi.</translation>
    </message>
    <message>
        <source>Its report is made from what is logged until then. Add leads first.</source>
        <translation>Son rapport est fait de ce qui est saisi d’ici là. Ajoutez d’abord des pistes.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>The book is safe, and so are the other packs and weeks: choose one of them.</source>
        <translation>Le carnet est en sûreté, et les autres packs et semaines aussi&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>This report can&apos;t be shown.</source>
        <translation>Ce rapport ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>1 week is frozen</source>
        <translation>1 semaine est figée</translation>
    </message>
    <message>
        <source>%1 weeks are frozen</source>
        <translation>%1 semaines sont figées</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Retour au rapport</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>XLSX or HTML</source>
        <translation>XLSX ou HTML</translation>
    </message>
    <message>
        <source>Ctrl+[ ]</source>
        <translation>Ctrl+[ ]</translation>
    </message>
    <message>
        <source>1–%1</source>
        <translation>1–%1</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Move the section</source>
        <translation>Déplacer la section</translation>
    </message>
    <message>
        <source>Save the report as XLSX, HTML, CSV or JSON…</source>
        <translation>Enregistrer le rapport en XLSX, HTML, CSV ou JSON…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Imprimer le rapport…</translation>
    </message>
    <message>
        <source>E-mail the report…</source>
        <translation>Envoyer le rapport par e-mail…</translation>
    </message>
    <message>
        <source>Write all packs to a folder…</source>
        <translation>Écrire tous les packs dans un dossier…</translation>
    </message>
    <message>
        <source>Compare two weeks…</source>
        <translation>Comparer deux semaines…</translation>
    </message>
    <message>
        <source>Use the drafted words</source>
        <translation>Utiliser le texte proposé</translation>
    </message>
    <message>
        <source>Show the report: %1</source>
        <translation>Montrer le rapport&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
</context>
<context>
    <name>ridealong::RepsPane</name>
    <message>
        <source>Reps</source>
        <translation>Commerciaux</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>moy.</translation>
    </message>
    <message>
        <source>Average of %1 skills at the last ride-along. The line below is the last ride, or what is due.</source>
        <translation>Moyenne de&#xa0;%1 compétences à la dernière visite accompagnée. La ligne du dessous est la dernière visite accompagnée, ou ce qui est à faire.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Last ride, or what is due</source>
        <translation>Dernière visite accompagnée, ou ce qui est à faire</translation>
    </message>
</context>
<context>
    <name>ridealong::RepsTable</name>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Effort by grade</source>
        <translation>Effort par note</translation>
    </message>
    <message>
        <source>On A’s</source>
        <translation>Sur les A</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 ·&#xa0;%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Reps this week</source>
        <translation>Commerciaux cette semaine</translation>
    </message>
    <message>
        <source>No rep in the book yet</source>
        <translation>Pas encore de commercial dans le carnet</translation>
    </message>
    <message>
        <source>Reps come with the first import of leads that have an owner.</source>
        <translation>Les commerciaux viennent avec le premier import de pistes qui ont un propriétaire.</translation>
    </message>
    <message>
        <source>Monday to now</source>
        <translation>De lundi à maintenant</translation>
    </message>
    <message>
        <source>%1 quota</source>
        <translation>Quota&#xa0;%1</translation>
    </message>
    <message>
        <source>Next ride</source>
        <translation>Prochaine visite acc.</translation>
    </message>
    <message>
        <source>%1, %2 on A’s, goal %3, follow-up %4, overdue %5, next ride %6</source>
        <translation>%1,&#xa0;%2 sur les A, objectif&#xa0;%3, relances&#xa0;%4, en retard&#xa0;%5, prochaine visite accompagnée&#xa0;%6</translation>
    </message>
</context>
<context>
    <name>ridealong::RestoreDialog</name>
    <message>
        <source>Deleted leads</source>
        <translation>Pistes supprimées</translation>
    </message>
    <message>
        <source>Choose those that are to come back, with all that belongs to them.</source>
        <translation>Choisissez celles qui reviennent, avec tout ce qui leur appartient.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
</context>
<context>
    <name>ridealong::RideCard</name>
    <message>
        <source>No stop yet</source>
        <translation>Pas encore d’étape</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>Cancel the ride-along…</source>
        <translation>Annuler la visite accompagnée…</translation>
    </message>
</context>
<context>
    <name>ridealong::RideSection</name>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>No map is asked. A road is the straight line between two leads times a factor, driven at one speed. A leg that you know better is typed on the ride itself.</source>
        <translation>Aucune carte n’est consultée. Une route est la ligne droite entre deux pistes fois un facteur, parcourue à une seule vitesse. Un trajet que vous connaissez mieux se tape dans la visite accompagnée elle-même.</translation>
    </message>
    <message>
        <source>Distances in</source>
        <translation>Distances en</translation>
    </message>
    <message>
        <source>Kilometers</source>
        <translation>Kilomètres</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Miles</translation>
    </message>
    <message>
        <source>Road factor</source>
        <translation>Facteur de route</translation>
    </message>
    <message>
        <source>1.3 is usual; more where rivers or hills are in the way.</source>
        <translation>1,3 est courant&#xa0;; plus là où des rivières ou des collines font obstacle.</translation>
    </message>
    <message>
        <source>Speed per hour</source>
        <translation>Vitesse par heure</translation>
    </message>
    <message>
        <source>In the unit above, with towns and traffic.</source>
        <translation>Dans l’unité ci-dessus, villes et circulation comprises.</translation>
    </message>
    <message>
        <source>Enter a speed from %1 to %2.</source>
        <translation>Entrez une vitesse de&#xa0;%1 à&#xa0;%2.</translation>
    </message>
    <message>
        <source>A long leg is above</source>
        <translation>Un trajet est long au-delà de</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>The planner warns of it.</source>
        <translation>Le plan en avertit.</translation>
    </message>
    <message>
        <source>Enter a time such as %1.</source>
        <translation>Entrez une heure comme&#xa0;%1.</translation>
    </message>
    <message>
        <source>Customers’ hours</source>
        <translation>Heures des clients</translation>
    </message>
    <message>
        <source>A stop without hours of its own is planned within these.</source>
        <translation>Une étape sans heures à elle est prévue entre celles-ci.</translation>
    </message>
    <message>
        <source>They receive from</source>
        <translation>Ils reçoivent à partir de</translation>
    </message>
    <message>
        <source>They receive until</source>
        <translation>Ils reçoivent jusqu’à</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>A ride with each rep every</source>
        <translation>Une visite accompagnée avec chaque commercial tous les</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Who waits longer is suggested first.</source>
        <translation>Qui attend depuis plus longtemps est proposé d’abord.</translation>
    </message>
    <message>
        <source>Hours in the field</source>
        <translation>Heures de terrain</translation>
    </message>
    <message>
        <source>The share of a manager’s hours that should be spent with reps and customers. Today shows it against the week.</source>
        <translation>La part des heures d’un manager à passer avec les commerciaux et les clients. Aujourd’hui la montre en regard de la semaine.</translation>
    </message>
    <message>
        <source>Goal from</source>
        <translation>Objectif, de</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Goal to</source>
        <translation>Objectif, à</translation>
    </message>
    <message>
        <source>Every %1 days, %2–%3 in the field</source>
        <translation>Tous les&#xa0;%1 jours,&#xa0;%2–%3 sur le terrain</translation>
    </message>
</context>
<context>
    <name>ridealong::RidesPage</name>
    <message>
        <source>Ride-alongs</source>
        <translation>Visites accompagnées</translation>
    </message>
    <message>
        <source>Plan a ride-along</source>
        <translation>Planifier une visite accompagnée</translation>
    </message>
    <message>
        <source>Write the debrief</source>
        <translation>Écrire le débriefing</translation>
    </message>
    <message>
        <source>The debrief of %1 is due.</source>
        <translation>Débriefing à écrire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This book has no rep to ride with. Add one in the settings.</source>
        <translation>Ce carnet n’a pas de commercial à accompagner. Ajoutez-en un dans les réglages.</translation>
    </message>
    <message>
        <source>1 ride-along this week</source>
        <translation>1 visite accompagnée cette semaine</translation>
    </message>
    <message>
        <source>%1 ride-alongs this week</source>
        <translation>%1 visites accompagnées cette semaine</translation>
    </message>
    <message>
        <source>Ctrl+[</source>
        <translation>Ctrl+[</translation>
    </message>
    <message>
        <source>Week back</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Ctrl+]</source>
        <translation>Ctrl+]</translation>
    </message>
    <message>
        <source>Week forward</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Alt+← →</source>
        <translation>Alt+← →</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Autre jour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L’annuler</translation>
    </message>
</context>
<context>
    <name>ridealong::RoleControl</name>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
</context>
<context>
    <name>ridealong::RouteView</name>
    <message>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
</context>
<context>
    <name>ridealong::RowFeed</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
    <message>
        <source>The list changed while it was written. Export it again.</source>
        <translation>La liste a changé pendant qu’elle était écrite. Exportez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>ridealong::RowList</name>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>ridealong::RowsFile</name>
    <message>
        <source>There is no room for temporary files: %1.</source>
        <translation>Il n’y a pas de place pour les fichiers temporaires&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 would unpack to far more than a list of leads. It was not read.</source>
        <translation>%1 se décompresserait en bien plus qu’une liste de pistes. Le fichier n’a pas été lu.</translation>
    </message>
</context>
<context>
    <name>ridealong::RulesPane</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>ridealong::Run</name>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>L’import a été interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the row has %1 cells, but there are %2 columns</source>
        <translation>la ligne a&#xa0;%1 cellules, mais il y a&#xa0;%2 colonnes</translation>
    </message>
    <message>
        <source>the row has nothing in the columns that are read</source>
        <translation>la ligne n’a rien dans les colonnes lues</translation>
    </message>
</context>
<context>
    <name>ridealong::ScheduleDialog</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Choose a pack.</source>
        <translation>Choisissez un pack.</translation>
    </message>
    <message>
        <source>Choose a kind of file.</source>
        <translation>Choisissez un type de fichier.</translation>
    </message>
</context>
<context>
    <name>ridealong::SchedulePane</name>
    <message>
        <source>%1 files are in %2.</source>
        <translation>%1 fichiers sont dans&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 of them were changed by hand and stayed as they were.</source>
        <translation>%1 d’entre eux ont été modifiés à la main et sont restés tels quels.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Ask me every Friday at 4 PM</source>
        <translation>Me demander chaque vendredi à 16&#xa0;h</translation>
    </message>
    <message>
        <source>Write last week’s packs on Monday</source>
        <translation>Écrire le lundi les packs de la semaine passée</translation>
    </message>
    <message>
        <source>Change what is written…</source>
        <translation>Modifier ce qui est écrit…</translation>
    </message>
    <message>
        <source>Saved to the folder you chose last: %1. Nothing is sent; you attach the file yourself.</source>
        <translation>Enregistré dans le dernier dossier que vous avez choisi&#xa0;:&#xa0;%1. Rien n’est envoyé&#xa0;; vous joignez le fichier vous-même.</translation>
    </message>
    <message>
        <source>They are written on Monday morning, or at the next start. A file that somebody changed stays.</source>
        <translation>Ils sont écrits le lundi matin, ou au prochain démarrage. Un fichier que quelqu’un a modifié reste.</translation>
    </message>
    <message>
        <source>Write them every Monday</source>
        <translation>Les écrire chaque lundi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Write all packs to a folder</source>
        <translation>Écrire tous les packs dans un dossier</translation>
    </message>
    <message>
        <source>Those of week %1. A file that somebody changed stays.</source>
        <translation>Ceux de la semaine&#xa0;%1. Un fichier que quelqu’un a modifié reste.</translation>
    </message>
    <message>
        <source>Write the packs</source>
        <translation>Écrire les packs</translation>
    </message>
    <message>
        <source>Writing the packs</source>
        <translation>Écriture des packs</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>%1 as %2, in %3. At the next start, where the program was not open.</source>
        <translation>%1 en&#xa0;%2, dans&#xa0;%3. Au prochain démarrage, si le programme n’était pas ouvert.</translation>
    </message>
</context>
<context>
    <name>ridealong::ScoreList</name>
    <message>
        <source>%1: %2 of %3 points, %4</source>
        <translation>%1&#xa0;:&#xa0;%2 points sur&#xa0;%3,&#xa0;%4</translation>
    </message>
</context>
<context>
    <name>ridealong::ScorecardPane</name>
    <message>
        <source>100 of 100 points</source>
        <translation>100 points sur 100</translation>
    </message>
    <message>
        <source>Add a criterion first: a model without one makes every lead an E.</source>
        <translation>Ajoutez d’abord un critère&#xa0;: sans critère, un modèle fait de chaque piste un E.</translation>
    </message>
    <message>
        <source>%1 of 100 points: %2 too many. Shown shared out to 100.</source>
        <translation>%1 points sur 100&#xa0;:&#xa0;%2 de trop. Montrés ramenés à 100.</translation>
    </message>
    <message>
        <source>%1 of 100 points: %2 are missing. Shown shared out to 100.</source>
        <translation>%1 points sur 100&#xa0;: il en manque&#xa0;%2. Montrés ramenés à 100.</translation>
    </message>
    <message>
        <source>Company profile</source>
        <translation>Profil d’entreprise</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Barrières</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Parts of the model</source>
        <translation>Parties du modèle</translation>
    </message>
    <message>
        <source>Make it 100</source>
        <translation>Ramener à 100</translation>
    </message>
    <message>
        <source>Shares out 100 points in the same proportion</source>
        <translation>Répartit 100 points dans la même proportion</translation>
    </message>
</context>
<context>
    <name>ridealong::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A section of the settings and what holds there: Company, USD, year from January</extracomment>
        <translation>%1,&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>ridealong::SeedsPane</name>
    <message>
        <source>Chosen for this look. The best accounts of the book stay as they are.</source>
        <translation>Choisies pour cette recherche. Les meilleurs comptes du carnet restent tels quels.</translation>
    </message>
    <message>
        <source>Add the customers that you would like to have twice.</source>
        <translation>Ajoutez les clients que vous aimeriez avoir en double.</translation>
    </message>
    <message>
        <source>Marked by you.</source>
        <translation>Marqués par vous.</translation>
    </message>
    <message>
        <source>The top fifth of %1 customers by margin less support cost.</source>
        <translation>Le meilleur cinquième de&#xa0;%1 clients selon la marge moins le coût de suivi.</translation>
    </message>
    <message>
        <source>Best accounts</source>
        <translation>Meilleurs comptes</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Comparer par</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Mark as best account</source>
        <translation>Marquer comme meilleur compte</translation>
    </message>
    <message>
        <source>All best accounts</source>
        <translation>Tous les meilleurs comptes</translation>
    </message>
    <message>
        <source>Top fifth by value</source>
        <translation>Meilleur cinquième en valeur</translation>
    </message>
    <message>
        <source>Fields to compare</source>
        <translation>Champs à comparer</translation>
    </message>
    <message>
        <source>Companies to clone</source>
        <translation>Entreprises à cloner</translation>
    </message>
    <message>
        <source>%1 in %2 months</source>
        <translation>%1 en&#xa0;%2 mois</translation>
    </message>
    <message>
        <source>Add a best account</source>
        <translation>Ajouter un meilleur compte</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
</context>
<context>
    <name>ridealong::SeenPane</name>
    <message>
        <source>What you saw</source>
        <translation>Ce que vous avez vu</translation>
    </message>
    <message>
        <source>Done well</source>
        <translation>Bien fait</translation>
    </message>
    <message>
        <source>One thing done well</source>
        <translation>Un point réussi</translation>
    </message>
    <message>
        <source>To improve</source>
        <translation>À améliorer</translation>
    </message>
    <message>
        <source>The first thing to improve</source>
        <translation>Le premier point à améliorer</translation>
    </message>
    <message>
        <source>A second one at most</source>
        <translation>Un second au plus</translation>
    </message>
    <message>
        <source>What happens when you finish</source>
        <translation>En terminant</translation>
    </message>
    <message>
        <source>Private, stays on this laptop</source>
        <translation>Privé, reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Partagé avec&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::SelectionBar</name>
    <message>
        <source>Move steps…</source>
        <translation>Déplacer les actions…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>Move date</source>
        <translation>Déplacer la date</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Réattribuer</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Saisir un appel</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionnées</translation>
    </message>
</context>
<context>
    <name>ridealong::Session</name>
    <message>
        <source>A longer job is writing to the book. Wait until it is done, or cancel it.</source>
        <translation>Un travail plus long écrit dans le carnet. Attendez qu’il soit fini, ou interrompez-le.</translation>
    </message>
    <message>
        <source>The book was opened only for reading.</source>
        <translation>Le carnet a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>That was taken back already.</source>
        <translation>Cela a déjà été annulé.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>L’opération a été interrompue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What was done is saved in the book, but it could not be read back. Close Ridealong and open the book again before you go on.</source>
        <translation>Ce qui a été fait est enregistré dans le carnet, mais n’a pas pu être relu. Fermez Ridealong et rouvrez le carnet avant de continuer.</translation>
    </message>
</context>
<context>
    <name>ridealong::SettingsPage</name>
    <message>
        <source>What you choose here holds for this laptop only.</source>
        <translation>Ce que vous choisissez ici ne vaut que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 sells in %2 over %3 stages and works %4 hours a week.</source>
        <translation>%1 vend en&#xa0;%2 sur&#xa0;%3 étapes et travaille&#xa0;%4 heures par semaine.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Stands in the book</source>
        <translation>Dans le carnet</translation>
    </message>
    <message>
        <source>On this laptop only</source>
        <translation>Sur cet ordinateur seul</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Into the form, or save</source>
        <translation>Dans le formulaire, ou enregistrer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ridealong::SettingsSection</name>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Entrez un nombre entier de&#xa0;%1 à&#xa0;%2.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Entrez un nombre de&#xa0;%1 à&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>ridealong::SkillRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, not rated</source>
        <translation>%1, non évaluée</translation>
    </message>
    <message>
        <source>%1, %2 of 5</source>
        <translation>%1,&#xa0;%2 sur 5</translation>
    </message>
    <message>
        <source>%1, %2 of 5, %3</source>
        <translation>%1,&#xa0;%2 sur 5,&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 on the last ride-along</source>
        <translation>%1 à la dernière visite accompagnée</translation>
    </message>
</context>
<context>
    <name>ridealong::SkillsPane</name>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>The line marks %1</source>
        <translation>Le trait marque le&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation>%1 sur&#xa0;%2 évaluées</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No skill is in use. The Coaching page adds them.</source>
        <translation>Aucune compétence n’est en usage. La page Coaching en ajoute.</translation>
    </message>
</context>
<context>
    <name>ridealong::SkillsSection</name>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>What is rated from 1 to 5 on a ride-along, and what each value means. Ratings that were given keep the words of their day.</source>
        <translation>Ce qui est évalué de 1 à 5 lors d’une visite accompagnée, et ce que signifie chaque valeur. Les évaluations données gardent les mots de leur jour.</translation>
    </message>
    <message>
        <source>Name of a new skill</source>
        <translation>Nom d’une nouvelle compétence</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>Ajouter la compétence</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>1 means</source>
        <translation>1 signifie</translation>
    </message>
    <message>
        <source>2 means</source>
        <translation>2 signifie</translation>
    </message>
    <message>
        <source>3 means</source>
        <translation>3 signifie</translation>
    </message>
    <message>
        <source>4 means</source>
        <translation>4 signifie</translation>
    </message>
    <message>
        <source>5 means</source>
        <translation>5 signifie</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <source>%1, %2 ratings, %3</source>
        <translation>%1,&#xa0;%2 évaluations,&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>ridealong::SourcesBelow</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1&#xa0;mois</translation>
    </message>
    <message>
        <source>Sources of the last %1 months</source>
        <translation>Sources des %1 derniers mois</translation>
    </message>
</context>
<context>
    <name>ridealong::SourcesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 of %2 became qualified</source>
        <translation>%1 sur&#xa0;%2 sont devenues qualifiées</translation>
    </message>
    <message>
        <source>%1 of %2 are A or B, 95% interval %3</source>
        <translation>%1 sur&#xa0;%2 sont des A ou B, intervalle à 95&#xa0;%&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 of %2 were won, 95% interval %3</source>
        <translation>%1 sur&#xa0;%2 ont été gagnées, intervalle à 95&#xa0;%&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 of %2 were accepted</source>
        <translation>%1 sur&#xa0;%2 ont été acceptées</translation>
    </message>
    <message>
        <source>%1 of %2 were touched</source>
        <translation>%1 sur&#xa0;%2 ont été contactées</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1,&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1,&#xa0;%2&#xa0;:&#xa0;%3,&#xa0;%4</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1: %2 leads, %3 qualified, %4 won, cost %5, return %6</source>
        <translation>%1&#xa0;:&#xa0;%2 pistes,&#xa0;%3 qualifiées,&#xa0;%4 gagnées, coût&#xa0;%5, rendement&#xa0;%6</translation>
    </message>
    <message>
        <source>%1: too little data for a share</source>
        <translation>%1&#xa0;: trop peu de données pour une part</translation>
    </message>
</context>
<context>
    <name>ridealong::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Sans réponse&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>1–3</source>
        <translation>1–3</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Side pane</source>
        <translation>Volet latéral</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>For marketing</source>
        <translation>Pour le marketing</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Receipt of hand-offs…</source>
        <translation>Compte rendu des transmissions…</translation>
    </message>
    <message>
        <source>Table of sources…</source>
        <translation>Tableau des sources…</translation>
    </message>
    <message>
        <source>Save the table of sources…</source>
        <translation>Enregistrer le tableau des sources…</translation>
    </message>
    <message>
        <source>Enter costs…</source>
        <translation>Saisir les coûts…</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Nouvelle campagne…</translation>
    </message>
    <message>
        <source>Save the receipt for marketing…</source>
        <translation>Enregistrer le compte rendu au marketing…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 sources</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Leads behind it</source>
        <translation>Pistes concernées</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>ridealong::SourcesPane</name>
    <message>
        <source>No lead came in these months</source>
        <translation>Aucune piste n’est arrivée ces mois-là</translation>
    </message>
    <message>
        <source>Leads with a received date stand here by their source. Choose a longer period, or enter the costs.</source>
        <translation>Les pistes avec une date de réception figurent ici par source. Choisissez une période plus longue, ou saisissez les coûts.</translation>
    </message>
    <message>
        <source>Costs…</source>
        <translation>Coûts…</translation>
    </message>
    <message>
        <source>Which source pays?</source>
        <translation>Quelle source rapporte&#xa0;?</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendement</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>With leads we added ourselves</source>
        <translation>Avec les pistes ajoutées par nous</translation>
    </message>
    <message>
        <source>Change the margin</source>
        <translation>Modifier la marge</translation>
    </message>
    <message>
        <source>%1, sorted by %2</source>
        <translation>%1, tri par&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>ridealong::SourcesTable</name>
    <message>
        <source>Which source pays?</source>
        <translation>Quelle source rapporte&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ridealong::Sparkline</name>
    <message>
        <source>Week	Share
</source>
        <translation>Semaine	Part
</translation>
    </message>
    <message>
        <source>Follow-up rate by week</source>
        <translation>Taux de relance par semaine</translation>
    </message>
</context>
<context>
    <name>ridealong::StepDialog</name>
    <message>
        <source>Move the next step</source>
        <translation>Déplacer la prochaine action</translation>
    </message>
    <message>
        <source>Set the next step</source>
        <translation>Fixer la prochaine action</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Call back on the quote</source>
        <translation>Rappeler au sujet du devis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
</context>
<context>
    <name>ridealong::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape&#xa0;%1 sur&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>ridealong::StopList</name>
    <message>
        <source>Stops</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>Retour&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::StopRow</name>
    <message>
        <source>Goal of the stop</source>
        <translation>But de l’étape</translation>
    </message>
    <message>
        <source>no goal set</source>
        <translation>pas de but fixé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>wants quote, thu 10am</source>
        <translation>veut un devis, jeu 10h</translation>
    </message>
    <message>
        <source>What came of it and what is next</source>
        <translation>Ce qui en est sorti et la suite</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>N’a pas eu lieu</translation>
    </message>
    <message>
        <source>Did not take place. Nothing is logged.</source>
        <translation>N’a pas eu lieu. Rien n’est saisi.</translation>
    </message>
    <message>
        <source>did not take place</source>
        <translation>n’a pas eu lieu</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>1 goal met, 2 partly, 3 not met, 0 did not take place</source>
        <translation>1 but atteint, 2 en partie, 3 non atteint, 0 n’a pas eu lieu</translation>
    </message>
</context>
<context>
    <name>ridealong::StopsPane</name>
    <message>
        <source>Left %1, back %2. 1 field hour.</source>
        <translation>Départ&#xa0;%1, retour&#xa0;%2. 1 heure de terrain.</translation>
    </message>
    <message>
        <source>Left %1, back %2. %3 field hours.</source>
        <translation>Départ&#xa0;%1, retour&#xa0;%2. %3 heures de terrain.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>No stop was planned.</source>
        <translation>Aucune étape n’était prévue.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>When you left and came back</source>
        <translation>Quand vous êtes partis et revenus</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 réponses sur&#xa0;%2</translation>
    </message>
    <message>
        <source>When you left and came back is not said yet.</source>
        <translation>Il reste à dire quand vous êtes partis et revenus.</translation>
    </message>
    <message>
        <source>You came back before you left.</source>
        <translation>Vous êtes revenus avant d’être partis.</translation>
    </message>
</context>
<context>
    <name>ridealong::Store</name>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is no file that can be written. Choose another name.</source>
        <translation>%1 n’est pas un fichier où l’on puisse écrire. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is a Ridealong book, or belongs to one, and was left as it is. Choose another name.</source>
        <translation>%1 est un carnet Ridealong, ou en fait partie, et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no change number %1.</source>
        <translation>Il n’y a pas de modification numéro&#xa0;%1.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>Il n’y a pas de dossier&#xa0;%1. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>No book can be made at %1: the folder can&apos;t be written. Choose a folder of your own.</source>
        <translation>Aucun carnet ne peut être créé à&#xa0;%1&#xa0;: le dossier n’est pas accessible en écriture. Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Ridealong and can only be read here. Update this program to change it.</source>
        <translation>%1 a été fait par un Ridealong plus récent et ne peut qu’être lu ici. Mettez ce programme à jour pour le modifier.</translation>
    </message>
    <message>
        <source>%1 is read-only, so nothing can be changed. Copy it to a folder of your own to work in it.</source>
        <translation>%1 est en lecture seule, rien ne peut donc être modifié. Copiez-le dans un dossier à vous pour y travailler.</translation>
    </message>
    <message>
        <source>%1 is open in %2. Close it there, then try again; your data is safe.</source>
        <translation>%1 est ouvert dans&#xa0;%2. Fermez-le là-bas, puis réessayez&#xa0;; vos données sont en sûreté.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be written, so nothing can be changed. Copy the book to a folder of your own.</source>
        <translation>Le dossier de&#xa0;%1 n’est pas accessible en écriture, rien ne peut donc être modifié. Copiez le carnet dans un dossier à vous.</translation>
    </message>
    <message>
        <source>The disk of %1 is full, so nothing can be changed. Free some space, then open the book again.</source>
        <translation>Le disque de&#xa0;%1 est plein, rien ne peut donc être modifié. Libérez de la place, puis rouvrez le carnet.</translation>
    </message>
    <message>
        <source>The disk is full. This was still saved, with the room kept in reserve; the next change may not be. Free some space now.</source>
        <translation>Le disque est plein. Ceci a encore été enregistré, grâce à la place gardée en réserve&#xa0;; la prochaine modification ne le sera peut-être pas. Libérez de la place maintenant.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Ridealong. It was left as it is. Update this program to open it.</source>
        <translation>%1 a été fait par un Ridealong plus récent. Il a été laissé tel quel. Mettez ce programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is of an older version and must be opened once for writing first.</source>
        <translation>%1 est d’une version plus ancienne et doit d’abord être ouvert une fois en écriture.</translation>
    </message>
    <message>
        <source>%1 has tables that Ridealong did not make, so it was left as it is. Open a backup of it.</source>
        <translation>%1 a des tables que Ridealong n’a pas faites et a donc été laissé tel quel. Ouvrez-en une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>ridealong::SuggestDialog</name>
    <message>
        <source>Suggest from closed leads</source>
        <translation>Proposer d’après les pistes closes</translation>
    </message>
    <message>
        <source>Learning from the closed leads</source>
        <translation>Apprentissage d’après les pistes closes</translation>
    </message>
    <message>
        <source>Fields, the most telling first</source>
        <translation>Champs, les plus parlants d’abord</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take them into the draft</source>
        <translation>Prendre dans le brouillon</translation>
    </message>
    <message>
        <source>Too few closed leads</source>
        <translation>Trop peu de pistes closes</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Rien d’appris encore</translation>
    </message>
    <message>
        <source>Other work is running. Open this again when it is done.</source>
        <translation>Un autre travail est en cours. Rouvrez ceci quand il sera fini.</translation>
    </message>
    <message>
        <source>Nothing learned</source>
        <translation>Rien d’appris</translation>
    </message>
    <message>
        <source>%1 closed leads, %2 of them won. %3</source>
        <translation>%1 pistes closes, dont&#xa0;%2 gagnées.&#xa0;%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Tick what the draft is to take over.</source>
        <translation>Cochez ce que le brouillon doit reprendre.</translation>
    </message>
    <message>
        <source>The draft becomes this scorecard: its criteria, and floors that make the best fifth an A.</source>
        <translation>Le brouillon devient cette grille&#xa0;: ses critères, et des seuils qui font du meilleur cinquième des A.</translation>
    </message>
    <message>
        <source>The ticked criteria keep their %1 points, the draft&apos;s others share the rest.</source>
        <translation>Les critères cochés gardent leurs&#xa0;%1 points, les autres du brouillon se partagent le reste.</translation>
    </message>
</context>
<context>
    <name>ridealong::SuggestedPane</name>
    <message>
        <source>What each value tells</source>
        <translation>Ce que dit chaque valeur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Closed leads</source>
        <translation>Pistes closes</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnées</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Learn again with this field</source>
        <translation>Réapprendre avec ce champ</translation>
    </message>
    <message>
        <source>%1: %2 closed leads, %3 won</source>
        <translation>%1&#xa0;:&#xa0;%2 pistes closes,&#xa0;%3 gagnées</translation>
    </message>
    <message>
        <source>%1: %2 closed leads, %3 won, %4 points</source>
        <translation>%1&#xa0;:&#xa0;%2 pistes closes,&#xa0;%3 gagnées,&#xa0;%4 points</translation>
    </message>
    <message>
        <source>Possible leak</source>
        <translation>Fuite possible</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>toute autre</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>ridealong::Suggesting</name>
    <message>
        <source>No ride-along with %1 yet.</source>
        <translation>Pas encore de visite accompagnée avec&#xa0;%1.</translation>
    </message>
    <message>
        <source>Last ride %1 days ago; you meant every %2.</source>
        <translation>Dernière visite accompagnée il y a&#xa0;%1 jours&#xa0;; vous en vouliez une tous les&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 was rated %2 of 5 on %3.</source>
        <translation>%1&#xa0;: évaluation de&#xa0;%2 sur 5 le&#xa0;%3.</translation>
    </message>
    <message>
        <source>At %1, %2 of %3 leads went on (%4); of the team&apos;s %5 of %6 (%7).</source>
        <translation>À l’étape&#xa0;%1,&#xa0;%2 pistes sur&#xa0;%3 ont avancé (%4)&#xa0;; dans l’équipe&#xa0;%5 sur&#xa0;%6 (%7).</translation>
    </message>
    <message>
        <source>The brake is on. %1</source>
        <translation>Le frein est mis. %1</translation>
    </message>
    <message>
        <source>One more week off puts the brake on. %1</source>
        <translation>Une semaine d’écart de plus met le frein. %1</translation>
    </message>
    <message>
        <source>1 A is overdue or neglected, worth %1.</source>
        <translation>1 piste A de&#xa0;%1 est en retard ou délaissée.</translation>
    </message>
    <message>
        <source>%1 A&apos;s are overdue or neglected, worth %2.</source>
        <translation>%1 pistes A de&#xa0;%2 sont en retard ou délaissées.</translation>
    </message>
    <message>
        <source>1 commitment is past its day.</source>
        <translation>1 engagement a dépassé son jour.</translation>
    </message>
    <message>
        <source>%1 commitments are past their day.</source>
        <translation>%1 engagements ont dépassé leur jour.</translation>
    </message>
</context>
<context>
    <name>ridealong::SyncIndicator</name>
    <message>
        <source>Exchanged</source>
        <translation>Échangé</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
</context>
<context>
    <name>ridealong::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Import a change file</source>
        <translation>Importer un fichier de modifications</translation>
    </message>
    <message>
        <source>Export to the team</source>
        <translation>Exporter vers l’équipe</translation>
    </message>
    <message>
        <source>No other laptop yet. Invite a rep.</source>
        <translation>Aucun autre portable pour l’instant. Invitez un commercial.</translation>
    </message>
    <message>
        <source>The rep gets one file. It makes a book with his leads, and from then on each of you sends the other what changed.</source>
        <translation>Le commercial reçoit un fichier. Il crée un carnet avec ses pistes, et dès lors chacun envoie à l’autre ce qui a changé.</translation>
    </message>
    <message>
        <source>Invite a rep</source>
        <translation>Inviter un commercial</translation>
    </message>
    <message>
        <source>No other laptop yet.</source>
        <translation>Aucun autre portable pour l’instant.</translation>
    </message>
    <message>
        <source>Your manager invites you with one file. It is opened where a book is started; for a book that is here already, join his team.</source>
        <translation>Votre manager vous invite avec un fichier. Il s’ouvre là où l’on commence un carnet&#xa0;; avec un carnet déjà présent ici, rejoignez son équipe.</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Rejoindre une équipe</translation>
    </message>
    <message>
        <source>Keys of this laptop…</source>
        <translation>Clés de ce portable…</translation>
    </message>
    <message>
        <source>Show the fingerprint…</source>
        <translation>Montrer l’empreinte…</translation>
    </message>
    <message>
        <source>Write the invitation again…</source>
        <translation>Réécrire l’invitation…</translation>
    </message>
    <message>
        <source>Revoke this laptop…</source>
        <translation>Révoquer ce portable…</translation>
    </message>
    <message>
        <source>Invite with another laptop…</source>
        <translation>Inviter avec un autre portable…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
</context>
<context>
    <name>ridealong::TeamStrip</name>
    <message>
        <source>%1 of the open leads are A’s</source>
        <translation>%1 des pistes ouvertes sont des A</translation>
    </message>
    <message>
        <source>%1 on D and E, %2</source>
        <translation>%1 sur D et E,&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 on D and E</source>
        <translation>%1 sur D et E</translation>
    </message>
    <message>
        <source>Team, week %1 so far</source>
        <translation>Équipe, semaine&#xa0;%1 à ce jour</translation>
    </message>
    <message>
        <source>Team, week %1</source>
        <translation>Équipe, semaine&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 of the A’s touched in time</source>
        <translation>%1 des A contactées à temps</translation>
    </message>
    <message>
        <source>%1 of the calls in turn</source>
        <translation>%1 des appels dans l’ordre</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ridealong::TextSource</name>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout&#xa0;:&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>ridealong::Thresholds</name>
    <message>
        <source>Open leads by points</source>
        <translation>Pistes ouvertes par points</translation>
    </message>
    <message>
        <source>%1 to %2 points: %3 leads</source>
        <translation>%1 à&#xa0;%2 points&#xa0;:&#xa0;%3 pistes</translation>
    </message>
    <message>
        <source>Points	Leads
</source>
        <translation>Points	Pistes
</translation>
    </message>
</context>
<context>
    <name>ridealong::Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ridealong::TodayFigures</name>
    <message>
        <source>Follow-up rate</source>
        <translation>Taux de relance</translation>
    </message>
    <message>
        <source>Effort on A’s</source>
        <translation>Effort sur les A</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>No inquiry in 13 weeks</source>
        <translation>Aucune demande en 13 semaines</translation>
    </message>
    <message>
        <source>Inquiries received in the last 13 weeks</source>
        <translation>Demandes reçues dans les 13 dernières semaines</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en&#xa0;%2</translation>
    </message>
    <message>
        <source>Follow-up rate by month: %1</source>
        <translation>Taux de relance par mois&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>objectif&#xa0;%1</translation>
    </message>
    <message>
        <source>No effort is logged in this week yet</source>
        <translation>Aucun effort saisi encore cette semaine</translation>
    </message>
    <message>
        <source>Forecast, %1</source>
        <translation>Prévision,&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 won, %2 weighted. No quota is set.</source>
        <translation>%1 gagnés,&#xa0;%2 pondérés. Aucun quota fixé.</translation>
    </message>
    <message>
        <source>%1 of the quota</source>
        <translation>%1 du quota</translation>
    </message>
    <message>
        <source>%1 of the %2 quota, %3 short</source>
        <translation>%1 du quota de&#xa0;%2, manque&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 of the %2 quota</source>
        <translation>%1 du quota de&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 won, %2 weighted</source>
        <translation>%1 gagnés,&#xa0;%2 pondérés</translation>
    </message>
    <message>
        <source>%L1 of %L2 inquiries touched</source>
        <translation>%L1 demandes contactées sur&#xa0;%L2</translation>
    </message>
    <message>
        <source>%L1 overdue · %2 at risk</source>
        <translation>%L1 en retard ·&#xa0;%2 à risque</translation>
    </message>
</context>
<context>
    <name>ridealong::TodayPage</name>
    <message>
        <source>dddd, MMMM d</source>
        <extracomment>The day as the title of the page: Wednesday, October 14</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Rapport hebdomadaire</translation>
    </message>
    <message>
        <source>%1 open leads</source>
        <translation>%1 pistes ouvertes</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>1–%1</source>
        <translation>1–%1</translation>
    </message>
    <message>
        <source>Open an item</source>
        <translation>Ouvrir un élément</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Plan a ride-along</source>
        <translation>Planifier une visite accompagnée</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Vos heures</translation>
    </message>
</context>
<context>
    <name>ridealong::ToldDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>ridealong::TouchDialog</name>
    <message>
        <source>Log a call</source>
        <translation>Saisir un appel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>This does the step “%1”</source>
        <translation>Ceci fait l’action «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Call back on the quote</source>
        <translation>Rappeler au sujet du devis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
</context>
<context>
    <name>ridealong::TouchesDialog</name>
    <message>
        <source>Done, and next</source>
        <translation>Faite, et ensuite</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Saisir un appel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Next step for each</source>
        <translation>Prochaine action pour chacune</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Call back on the quote</source>
        <translation>Rappeler au sujet du devis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
</context>
<context>
    <name>ridealong::TrendLine</name>
    <message>
        <source>Share of field hours, last weeks</source>
        <translation>Part des heures de terrain, dernières semaines</translation>
    </message>
    <message>
        <source>Share of field hours by week</source>
        <translation>Part des heures de terrain par semaine</translation>
    </message>
</context>
<context>
    <name>ridealong::VersionsPane</name>
    <message>
        <source>No model is published yet</source>
        <translation>Aucun modèle n’est encore publié</translation>
    </message>
    <message>
        <source>Leads are graded by the model that comes with the program. Publish yours and it stands here, with who did it and what changed.</source>
        <translation>Les pistes sont notées par le modèle fourni avec le programme. Publiez le vôtre et il figure ici, avec qui l’a fait et ce qui a changé.</translation>
    </message>
    <message>
        <source>Published models</source>
        <translation>Modèles publiés</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Take as draft</source>
        <translation>Prendre comme brouillon</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Publier à nouveau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Version %1, %2, published %3 by %4</source>
        <translation>Version&#xa0;%1,&#xa0;%2, publiée&#xa0;%3 par&#xa0;%4</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>Ce que la version&#xa0;%1 a changé</translation>
    </message>
    <message>
        <source>Version %1 against the model that comes with the program</source>
        <translation>La version&#xa0;%1 face au modèle fourni avec le programme</translation>
    </message>
    <message>
        <source>Nothing that grades a lead otherwise.</source>
        <translation>Rien qui note une piste autrement.</translation>
    </message>
    <message>
        <source>This is the model in force.</source>
        <translation>C’est le modèle en vigueur.</translation>
    </message>
</context>
<context>
    <name>ridealong::ViewRows</name>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>ridealong::Warner</name>
    <message>
        <source>Stop %1</source>
        <translation>Étape&#xa0;%1</translation>
    </message>
    <message>
        <source>No stop is booked for this ride.</source>
        <translation>Aucune étape n’est prévue pour cette visite accompagnée.</translation>
    </message>
    <message>
        <source>Only one stop is booked for this ride.</source>
        <translation>Une seule étape est prévue pour cette visite accompagnée.</translation>
    </message>
    <message>
        <source>%1 is a holiday.</source>
        <translation>Le&#xa0;%1 est un jour férié.</translation>
    </message>
    <message>
        <source>%1 is not a working day.</source>
        <translation>Le&#xa0;%1 n’est pas un jour ouvré.</translation>
    </message>
    <message>
        <source>Another ride overlaps: %1 with %2, %3 to %4.</source>
        <translation>Une autre visite accompagnée chevauche celle-ci&#xa0;:&#xa0;%1 avec&#xa0;%2, de&#xa0;%3 à&#xa0;%4.</translation>
    </message>
    <message>
        <source>%1 has a step with %2 at %3, during the ride.</source>
        <translation>%1 a une action avec&#xa0;%2 à&#xa0;%3, pendant la visite accompagnée.</translation>
    </message>
    <message>
        <source>%1 would begin at %2, %3 after its window ends.</source>
        <translation>%1 commencerait à&#xa0;%2,&#xa0;%3 après la fin de son créneau.</translation>
    </message>
    <message>
        <source>%1 would end at %2; customers close at %3.</source>
        <translation>%1 finirait à&#xa0;%2&#xa0;; les clients ferment à&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 would begin at %2; customers open at %3.</source>
        <translation>%1 commencerait à&#xa0;%2&#xa0;; les clients ouvrent à&#xa0;%3.</translation>
    </message>
    <message>
        <source>The way to %1 takes %2; above %3 is long.</source>
        <translation>Le trajet vers&#xa0;%1 prend&#xa0;%2&#xa0;; au-delà de&#xa0;%3, c’est long.</translation>
    </message>
    <message>
        <source>Nobody knows where %1 is, so its ways are not counted.</source>
        <translation>Personne ne sait où se trouve&#xa0;%1, ses trajets ne sont donc pas comptés.</translation>
    </message>
    <message>
        <source>The way back takes %1; above %2 is long.</source>
        <translation>Le trajet de retour prend&#xa0;%1&#xa0;; au-delà de&#xa0;%2, c’est long.</translation>
    </message>
    <message>
        <source>Nobody knows where the ride starts, so the ways from there and back are not counted.</source>
        <translation>Personne ne sait d’où part la visite accompagnée, les trajets de départ et de retour ne sont donc pas comptés.</translation>
    </message>
    <message>
        <source>The lead of %1 is not in this book any more.</source>
        <translation>La piste de&#xa0;%1 n’est plus dans ce carnet.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 a été fusionnée avec&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimée.</translation>
    </message>
    <message>
        <source>%1 is won already.</source>
        <translation>%1 est déjà gagnée.</translation>
    </message>
    <message>
        <source>%1 is lost.</source>
        <translation>%1 est perdue.</translation>
    </message>
    <message>
        <source>%1 is a D.</source>
        <translation>%1 est une D.</translation>
    </message>
    <message>
        <source>%1 is an E.</source>
        <translation>%1 est une E.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 est à&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 other stops</source>
        <translation>%1 autres étapes</translation>
    </message>
    <message>
        <source>Nobody knows where %1 are, so their ways are not counted.</source>
        <translation>Personne ne sait où se trouvent&#xa0;%1, leurs trajets ne sont donc pas comptés.</translation>
    </message>
</context>
<context>
    <name>ridealong::WarningStrip</name>
    <message>
        <source>To think about</source>
        <translation>À considérer</translation>
    </message>
    <message>
        <source>Stop %1: %2</source>
        <translation>Étape&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
</context>
<context>
    <name>ridealong::WeekBoard</name>
    <message>
        <source>No ride-along. Enter plans one.</source>
        <translation>Aucune visite accompagnée. Entrée en prévoit une.</translation>
    </message>
    <message>
        <source>No ride-along.</source>
        <translation>Aucune visite accompagnée.</translation>
    </message>
    <message>
        <source>Ride-alongs</source>
        <translation>Visites accompagnées</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ridealong::WeekSection</name>
    <message>
        <source>ddd, MMM d, yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Semaine de travail</translation>
    </message>
    <message>
        <source>Response times count these hours only, and follow-ups without a day are planned for a working day.</source>
        <translation>Les temps de réponse ne comptent que ces heures, et les relances sans jour sont prévues un jour ouvré.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>The day starts</source>
        <translation>La journée commence</translation>
    </message>
    <message>
        <source>The day ends</source>
        <translation>La journée finit</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Days on which nobody works, though they fall on a working day.</source>
        <translation>Jours où personne ne travaille, bien qu’ils tombent un jour ouvré.</translation>
    </message>
    <message>
        <source>New holiday</source>
        <translation>Nouveau jour férié</translation>
    </message>
    <message>
        <source>Enter a time such as %1.</source>
        <translation>Entrez une heure comme&#xa0;%1.</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>Ajouter un jour férié</translation>
    </message>
    <message>
        <source>Keep at least one working day.</source>
        <translation>Gardez au moins un jour ouvré.</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>%1 est dans la liste.</translation>
    </message>
    <message>
        <source>%1 hours, no holidays</source>
        <translation>%1 heures, pas de jours fériés</translation>
    </message>
    <message>
        <source>%1 hours, holidays to come: %2</source>
        <translation>%1 heures, jours fériés à venir&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>ridealong::WeekSelector</name>
    <message>
        <source>Week back</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Week forward</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a day to another: Oct 12 – 16</extracomment>
        <translation>%1 –&#xa0;%2</translation>
    </message>
    <message>
        <source>Week %1 · %2</source>
        <translation>Semaine&#xa0;%1 ·&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>ridealong::WhatIfStrip</name>
    <message>
        <source>Leads that close later</source>
        <translation>Pistes closes plus tard</translation>
    </message>
    <message>
        <source>Follow-up at 90%</source>
        <translation>Relance à 90&#xa0;%</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 →&#xa0;%2</translation>
    </message>
    <message>
        <source>The forecast of %1 would be %2</source>
        <translation>La prévision de&#xa0;%1 serait de&#xa0;%2</translation>
    </message>
    <message>
        <source>Take leads that may close later with W, or see what follow-up would bring. Nothing of it is stored.</source>
        <translation>Retirez avec W des pistes qui seront peut-être closes plus tard, ou voyez ce qu’apporterait la relance. Rien n’en est enregistré.</translation>
    </message>
</context>
<context>
    <name>ridealong::WinChances</name>
    <message>
        <source>Learning from the closed leads</source>
        <translation>Apprentissage d’après les pistes closes</translation>
    </message>
</context>
<context>
    <name>ridealong::WorthBars</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;:&#xa0;%2&#xa0;%3</translation>
    </message>
    <message>
        <source>What	Amount
</source>
        <translation>Quoi	Montant
</translation>
    </message>
    <message>
        <source>What following up is worth</source>
        <translation>Ce que valent les relances</translation>
    </message>
</context>
<context>
    <name>ridealong::WorthPage</name>
    <message>
        <source>No inquiry came in within this time.</source>
        <translation>Aucune demande n’est arrivée dans cette période.</translation>
    </message>
    <message>
        <source>%1 of the inquiries are followed up.</source>
        <translation>%1 des demandes sont relancées.</translation>
    </message>
    <message>
        <source>Nothing is left on the table.</source>
        <translation>Rien ne reste sur la table.</translation>
    </message>
    <message>
        <source>%1 is left on the table.</source>
        <translation>%1 restent sur la table.</translation>
    </message>
    <message>
        <source>Follow-up as revenue</source>
        <translation>Les relances en chiffre d’affaires</translation>
    </message>
    <message>
        <source>Inquiries of the last</source>
        <translation>Demandes des derniers</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 semaines</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Move it to the stage in which leads are won, so that the sale counts.</source>
        <translation>Passez-la à l’étape des pistes gagnées, pour que la vente compte.</translation>
    </message>
    <message>
        <source>1 inquiry to ask</source>
        <translation>1 demande à interroger</translation>
    </message>
    <message>
        <source>%1 inquiries to ask</source>
        <translation>%1 demandes à interroger</translation>
    </message>
    <message>
        <source>1–4</source>
        <translation>1–4</translation>
    </message>
    <message>
        <source>Did you buy?</source>
        <translation>Avez-vous acheté&#xa0;?</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ridealong::WorthPane</name>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Contactées</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Délai tenu</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Sur la table</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>le jour même</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Buy rate and share are the book’s own: %1 inquiries were asked after a year.</source>
        <translation>Le taux d’achat et la part sont ceux du carnet&#xa0;:&#xa0;%1 demandes ont été interrogées après un an.</translation>
    </message>
    <message>
        <source>Buy rate and share are the usual ones of the rule of 45, until %1 inquiries were asked after a year. So far: %2.</source>
        <translation>Le taux d’achat et la part sont les valeurs habituelles de la règle des 45, jusqu’à&#xa0;%1 demandes interrogées après un an. À ce jour&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>No inquiry came in within this time.</source>
        <translation>Aucune demande n’est arrivée dans cette période.</translation>
    </message>
    <message>
        <source>What it is worth is not known before a first sale, or an average sale in Settings.</source>
        <translation>Ce que cela vaut n’est pas connu avant une première vente, ou une vente moyenne dans les réglages.</translation>
    </message>
    <message>
        <source>You follow up on that many already.</source>
        <translation>Vous en relancez déjà autant.</translation>
    </message>
    <message>
        <source>Going from %1 to %2 would be worth %3.</source>
        <translation>Passer de&#xa0;%1 à&#xa0;%2 vaudrait&#xa0;%3.</translation>
    </message>
    <message>
        <source>inquiries</source>
        <translation>demandes</translation>
    </message>
    <message>
        <source>buy from someone</source>
        <translation>achètent chez quelqu’un</translation>
    </message>
    <message>
        <source>are followed up</source>
        <translation>sont relancées</translation>
    </message>
    <message>
        <source>buy from us</source>
        <translation>achètent chez nous</translation>
    </message>
    <message>
        <source>a sale</source>
        <translation>une vente</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>ventes</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Follow-up rate to compare with, in percent</source>
        <translation>Taux de relance à comparer, en pour cent</translation>
    </message>
    <message>
        <source>If we followed up on</source>
        <translation>Si nous relancions</translation>
    </message>
    <message>
        <source>Where it is lost</source>
        <translation>Où l’argent se perd</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Une ligne par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>No inquiry and no step within this time.</source>
        <translation>Aucune demande et aucune action dans cette période.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Now, at %1</source>
        <translation>Maintenant, à&#xa0;%1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, %2 inquiries, %3 touched, %4 on the table</source>
        <translation>%1,&#xa0;%2 demandes,&#xa0;%3 contactées,&#xa0;%4 sur la table</translation>
    </message>
</context>
<context>
    <name>ridealong::Writer</name>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>L’export a été annulé. Aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ridealong::XlsxReader</name>
    <message>
        <source>%1 is damaged: a part of the workbook can&apos;t be read. Copy or download it again.</source>
        <translation>%1 est abîmé&#xa0;: une partie du classeur est illisible. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is an archive without a workbook in it. Unpack it and import the file inside.</source>
        <translation>%1 est une archive sans classeur. Décompressez-la et importez le fichier qu’elle contient.</translation>
    </message>
    <message>
        <source>%1 holds more text than a list of leads: it was not read.</source>
        <translation>%1 contient plus de texte qu’une liste de pistes et n’a pas été lu.</translation>
    </message>
    <message>
        <source>A row of a sheet in %1 has more than %2 columns. No list of leads has; nothing was read.</source>
        <translation>Une ligne d’une feuille de&#xa0;%1 a plus de&#xa0;%2 colonnes. Aucune liste de pistes n’en a autant&#xa0;; rien n’a été lu.</translation>
    </message>
    <message>
        <source>A sheet in %1 has more than %2 rows.</source>
        <translation>Une feuille de&#xa0;%1 a plus de&#xa0;%2 lignes.</translation>
    </message>
</context>
<context>
    <name>ridealong::XlsxWriter</name>
    <message>
        <source>%1 could not be written. Check that its folder can be written to and has room.</source>
        <translation>%1 n’a pas pu être écrit. Vérifiez que l’on peut écrire dans son dossier et qu’il y a de la place.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>L’export a été annulé. Aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ridealong::YourDay</name>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <translation>Maintenant,&#xa0;%1</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Votre journée</translation>
    </message>
    <message>
        <source>Nothing with a time today.</source>
        <translation>Rien avec une heure aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
</context>
<context>
    <name>ridealong::ZipParts</name>
    <message>
        <source>%1 is damaged: its end is missing. Copy or download it again.</source>
        <translation>%1 est abîmé&#xa0;: la fin manque. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is damaged: its table of contents can&apos;t be read. Copy or download it again.</source>
        <translation>%1 est abîmé&#xa0;: sa table des matières est illisible. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 would unpack to far more than a workbook holds. It was not opened.</source>
        <translation>Décompressé,&#xa0;%1 serait bien plus grand qu’un classeur. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>%1 is protected with a password. Open it where it was made, save it without one, and import that file.</source>
        <translation>%1 est protégé par un mot de passe. Ouvrez-le là où il a été créé, enregistrez-le sans mot de passe et importez ce fichier.</translation>
    </message>
</context>
<context>
    <name>ridealong::coaching</name>
    <message>
        <source>There is no such rep.</source>
        <translation>Ce commercial n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such lead.</source>
        <translation>Cette piste n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such skill.</source>
        <translation>Cette compétence n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such ride-along.</source>
        <translation>Cette visite accompagnée n’existe pas.</translation>
    </message>
    <message>
        <source>That ride-along was not with %1.</source>
        <translation>Cette visite accompagnée n’était pas avec&#xa0;%1.</translation>
    </message>
    <message>
        <source>That text is too long. It may have %1 letters.</source>
        <translation>Ce texte est trop long. Il a&#xa0;%1 lettres au plus.</translation>
    </message>
</context>
<context>
    <name>ridealong::envelope</name>
    <message>
        <source>There is too little memory to encrypt with a passphrase. Close other programs, then try again.</source>
        <translation>Il y a trop peu de mémoire pour chiffrer avec une phrase secrète. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>A file can be for %1 laptops at most. Write several files.</source>
        <translation>Un fichier peut être pour %1 portables au plus. Écrivez plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Nobody could open this file. Say for whom it is, or give a passphrase.</source>
        <translation>Personne ne pourrait ouvrir ce fichier. Dites pour qui il est, ou donnez une phrase secrète.</translation>
    </message>
    <message>
        <source>One of the laptops that this file is for has no usable key. Let it join again.</source>
        <translation>Un des portables auxquels ce fichier est destiné n’a pas de clé utilisable. Faites-lui refaire une demande d’accès.</translation>
    </message>
</context>
<context>
    <name>ridealong::exchange</name>
    <message>
        <source>The book was opened only for reading.</source>
        <translation>Le carnet a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>A longer job is writing to the book. Wait until it is done, or cancel it.</source>
        <translation>Un travail plus long écrit dans le carnet. Attendez qu’il soit fini, ou interrompez-le.</translation>
    </message>
    <message>
        <source>This book is a copy of another laptop&apos;s book, or its keys are not on this laptop. It can be read and changed, but not exchanged. Make a join file here and have a manager approve it.</source>
        <translation>Ce carnet est une copie du carnet d’un autre portable, ou ses clés ne sont pas sur ce portable. Il peut être lu et modifié, mais pas échangé. Faites ici une demande d’accès et faites-la approuver par un manager.</translation>
    </message>
    <message>
        <source>This book was restored from a backup. What you sent since then comes back with the next files of the others.</source>
        <translation>Ce carnet a été restauré d’une sauvegarde. Ce que vous avez envoyé depuis revient avec les prochains fichiers des autres.</translation>
    </message>
    <message>
        <source>This book isn&apos;t in a team yet. A manager invites the first person; everybody else makes a new book from an invitation.</source>
        <translation>Ce carnet n’est encore dans aucune équipe. Un manager invite la première personne&#xa0;; toutes les autres font un nouveau carnet à partir d’une invitation.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>1 waits for an earlier file</source>
        <translation>1 attend un fichier antérieur</translation>
    </message>
    <message>
        <source>%n wait for an earlier file</source>
        <translation>%n attendent un fichier antérieur</translation>
    </message>
    <message>
        <source>1 waits for a file from %1</source>
        <translation>1 attend un fichier de %1</translation>
    </message>
    <message>
        <source>%n wait for a file from %1</source>
        <translation>%n attendent un fichier de %1</translation>
    </message>
    <message>
        <source>The disk of the book is too full for this file: it may need %1 MB. Nothing was changed. Free some space and import it again.</source>
        <translation>Le disque du carnet est trop plein pour ce fichier&#xa0;: il peut demander %1 Mo. Rien n’a été modifié. Libérez de la place et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>%n new</source>
        <translation>%n en plus</translation>
    </message>
    <message>
        <source>%n known</source>
        <translation>%n déjà là</translation>
    </message>
    <message>
        <source>1 was not its writer&apos;s to change</source>
        <translation>1 n’était pas à modifier par son auteur</translation>
    </message>
    <message>
        <source>%n were not their writer&apos;s to change</source>
        <translation>%n n’étaient pas à modifier par leur auteur</translation>
    </message>
    <message>
        <source>1 needs your decision</source>
        <translation>1 attend votre décision</translation>
    </message>
    <message>
        <source>%n need your decision</source>
        <translation>%n attendent votre décision</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The keys of this laptop are in the keyring, which is locked or not running. Nothing was changed. Unlock it and try again.</source>
        <translation>Les clés de ce portable sont dans le trousseau, qui est verrouillé ou ne fonctionne pas. Rien n’a été modifié. Déverrouillez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>ridealong::exchange::Teller</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>une piste</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>another</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 a ajouté %2</translation>
    </message>
    <message>
        <source>%1 logged a call with %2</source>
        <translation>%1 a saisi un appel avec %2</translation>
    </message>
    <message>
        <source>%1 logged an e-mail to %2</source>
        <translation>%1 a saisi un e-mail à %2</translation>
    </message>
    <message>
        <source>%1 logged a visit to %2</source>
        <translation>%1 a saisi une visite chez %2</translation>
    </message>
    <message>
        <source>%1 logged a meeting with %2</source>
        <translation>%1 a saisi un rendez-vous avec %2</translation>
    </message>
    <message>
        <source>%1 logged a demonstration for %2</source>
        <translation>%1 a saisi une démonstration pour %2</translation>
    </message>
    <message>
        <source>%1 logged a touch with %2</source>
        <translation>%1 a saisi un contact avec %2</translation>
    </message>
    <message>
        <source>%1 planned the next step with %2 for %3</source>
        <translation>%1 a prévu la prochaine action avec %2 pour le %3</translation>
    </message>
    <message>
        <source>%1 recorded a sale to %2: %3</source>
        <translation>%1 a enregistré une vente à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 added a contact at %2</source>
        <translation>%1 a ajouté un interlocuteur chez %2</translation>
    </message>
    <message>
        <source>%1 added %2 to the team</source>
        <translation>%1 a ajouté %2 à l’équipe</translation>
    </message>
    <message>
        <source>%1 set a quota of %2</source>
        <translation>%1 a fixé un quota de %2</translation>
    </message>
    <message>
        <source>%1 planned a ride-along with %2</source>
        <translation>%1 a prévu une visite accompagnée avec %2</translation>
    </message>
    <message>
        <source>%1 wrote a coaching note for %2</source>
        <translation>%1 a écrit une note de coaching pour %2</translation>
    </message>
    <message>
        <source>%1 noted a commitment of %2</source>
        <translation>%1 a noté un engagement de %2</translation>
    </message>
    <message>
        <source>%1 let in the laptop of %2</source>
        <translation>%1 a admis le portable de %2</translation>
    </message>
    <message>
        <source>%1 published a grading model</source>
        <translation>%1 a publié un modèle de notation</translation>
    </message>
    <message>
        <source>%1 changed the goals</source>
        <translation>%1 a modifié les objectifs</translation>
    </message>
    <message>
        <source>%1 wrote on the %2 of %3</source>
        <translation>%1 a écrit dans «&#xa0;%2&#xa0;» de %3</translation>
    </message>
    <message>
        <source>%1 set the %2 of %3 to %4</source>
        <translation>%1 a mis «&#xa0;%2&#xa0;» de %3 à %4</translation>
    </message>
    <message>
        <source>%1 cleared the %2 of %3, which was %4</source>
        <translation>%1 a vidé «&#xa0;%2&#xa0;» de %3, qui était %4</translation>
    </message>
    <message>
        <source>%1 changed the %2 of %3 from %4 to %5</source>
        <translation>%1 a changé «&#xa0;%2&#xa0;» de %3 de %4 à %5</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3</source>
        <translation>%1 a déplacé %2 vers %3</translation>
    </message>
    <message>
        <source>%1 took %2 from its owner</source>
        <translation>%1 a retiré %2 à son propriétaire</translation>
    </message>
    <message>
        <source>%1 gave %2 to %3</source>
        <translation>%1 a donné %2 à %3</translation>
    </message>
    <message>
        <source>%1 deleted %2</source>
        <translation>%1 a supprimé %2</translation>
    </message>
    <message>
        <source>%1 restored %2</source>
        <translation>%1 a restauré %2</translation>
    </message>
    <message>
        <source>%1 finished a step with %2</source>
        <translation>%1 a fini une action avec %2</translation>
    </message>
    <message>
        <source>%1 moved the next step with %2 to %3</source>
        <translation>%1 a déplacé la prochaine action avec %2 au %3</translation>
    </message>
    <message>
        <source>%1 changed the team: %2</source>
        <translation>%1 a modifié l’équipe&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 changed the sales process</source>
        <translation>%1 a modifié le processus de vente</translation>
    </message>
    <message>
        <source>%1 changed the settings</source>
        <translation>%1 a modifié les réglages</translation>
    </message>
    <message>
        <source>%1 changed a ride-along</source>
        <translation>%1 a modifié une visite accompagnée</translation>
    </message>
    <message>
        <source>%1 answered the coaching</source>
        <translation>%1 a répondu au coaching</translation>
    </message>
    <message>
        <source>%1 changed a contact at %2</source>
        <translation>%1 a modifié un interlocuteur chez %2</translation>
    </message>
    <message>
        <source>%1 revoked the laptop of %2</source>
        <translation>%1 a révoqué le portable de %2</translation>
    </message>
    <message>
        <source>1 more lead of %1</source>
        <translation>1 autre piste de %1</translation>
    </message>
    <message>
        <source>%n more leads of %1</source>
        <translation>%n autres pistes de %1</translation>
    </message>
    <message>
        <source>%1 merged %2 into %3</source>
        <translation>%1 a fusionné %2 dans %3</translation>
    </message>
    <message>
        <source>%1 erased for good: %2</source>
        <translation>%1 a effacé définitivement : %2</translation>
    </message>
</context>
<context>
    <name>ridealong::render</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à montrer encore.</translation>
    </message>
    <message>
        <source>A report cannot be written as %1. Give a file name that ends in %2.</source>
        <translation>Un rapport ne peut pas s’écrire en&#xa0;%1. Donnez un nom de fichier qui finit par&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Give another place, or make room there.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;:&#xa0;%2. Donnez un autre endroit, ou faites-y de la place.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Comment il est compté</translation>
    </message>
    <message>
        <source>Good is</source>
        <translation>Il est bon d’avoir</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>une période</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>Le manuel</translation>
    </message>
    <message>
        <source>Ridealong: the manual</source>
        <translation>Ridealong&#xa0;: le manuel</translation>
    </message>
    <message>
        <source>the folder can’t be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>Writing the reports was cancelled.</source>
        <translation>L’écriture des rapports a été interrompue.</translation>
    </message>
</context>
<context>
    <name>ridealong::report</name>
    <message>
        <source>goal %1</source>
        <translation>objectif&#xa0;%1</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à montrer encore.</translation>
    </message>
    <message>
        <source>nothing logged</source>
        <translation>rien de saisi</translation>
    </message>
    <message>
        <source>From %1 in %2 to %3 in %4.</source>
        <translation>De&#xa0;%1 (%2) à&#xa0;%3 (%4).</translation>
    </message>
    <message>
        <source>The goal is %1.</source>
        <translation>L’objectif est&#xa0;%1.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Goal for A</source>
        <translation>Objectif pour A</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine dernière</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>Avant&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Where did the effort go?</source>
        <translation>Où est allé l’effort&#xa0;?</translation>
    </message>
    <message>
        <source>No work on leads was logged this week.</source>
        <translation>Aucun travail sur des pistes n’a été saisi cette semaine.</translation>
    </message>
    <message>
        <source>No work on leads is logged in this book.</source>
        <translation>Aucun travail sur des pistes n’est saisi dans ce carnet.</translation>
    </message>
    <message>
        <source>Share of hours by grade. The mark is each rep’s goal for A’s.</source>
        <translation>Part des heures par note. La marque est l’objectif de chaque commercial pour les A.</translation>
    </message>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>Share of hours by grade, of the %1 reps with the most.</source>
        <translation>Part des heures par note, des&#xa0;%1 commerciaux qui en ont le plus.</translation>
    </message>
    <message>
        <source>Do we follow up on time?</source>
        <translation>Relançons-nous à temps&#xa0;?</translation>
    </message>
    <message>
        <source>No next step fell due in these %1 weeks.</source>
        <translation>Aucune prochaine action n’est arrivée à échéance dans ces&#xa0;%1 semaines.</translation>
    </message>
    <message>
        <source>%1 of %2 next steps were done by their date. They fell due in one week only, too little for a trend.</source>
        <translation>%1 prochaines actions sur&#xa0;%2 ont été faites à leur date. Elles sont tombées dans une seule semaine, trop peu pour une tendance.</translation>
    </message>
    <message>
        <source>Share of follow-ups done by their date, last %1 weeks.</source>
        <translation>Part des relances faites à leur date,&#xa0;%1 dernières semaines.</translation>
    </message>
    <message>
        <source>%1 of %2 follow-ups of these weeks were done by their date.</source>
        <translation>%1 relances sur&#xa0;%2 de ces semaines ont été faites à leur date.</translation>
    </message>
    <message>
        <source>wk %1</source>
        <translation>sem.&#xa0;%1</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>Won this week</source>
        <translation>Gagné cette semaine</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Nothing was won this week.</source>
        <translation>Rien n’a été gagné cette semaine.</translation>
    </message>
    <message>
        <source>Bring %1 back to A’s: %2 of the effort, and the goal is %3. The brake stays on.</source>
        <translation>Ramener&#xa0;%1 aux A&#xa0;:&#xa0;%2 de l’effort, et l’objectif est&#xa0;%3. Le frein reste mis.</translation>
    </message>
    <message>
        <source>Clear the overdue follow-ups: %1 and %2 were late at the end of %3.</source>
        <translation>Résorber les relances en retard&#xa0;:&#xa0;%1 et&#xa0;%2 étaient en retard à la fin du&#xa0;%3.</translation>
    </message>
    <message>
        <source>Set an expected close: 1 lead with a value had none and is not in the forecast.</source>
        <translation>Fixer une clôture prévue&#xa0;: 1 piste avec une valeur n’en avait pas et manque à la prévision.</translation>
    </message>
    <message>
        <source>Set expected close dates: %1 leads with a value had none and are not in the forecast.</source>
        <translation>Fixer des clôtures prévues&#xa0;:&#xa0;%1 pistes avec une valeur n’en avaient pas et manquent à la prévision.</translation>
    </message>
    <message>
        <source>Plan next steps: of %1 none has had one.</source>
        <translation>Prévoir des prochaines actions&#xa0;:&#xa0;%1, et aucune n’en a eu.</translation>
    </message>
    <message>
        <source>Log calls and visits, or import them, to see where the effort goes.</source>
        <translation>Saisir les appels et visites, ou les importer, pour voir où va l’effort.</translation>
    </message>
    <message>
        <source>What we do next week</source>
        <translation>Ce que nous faisons la semaine prochaine</translation>
    </message>
    <message>
        <source>Nothing is overdue and no brake is on.</source>
        <translation>Rien n’est en retard et aucun frein n’est mis.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Minutes of work on leads that were not yet won: the logged ones, else the usual ones of the kind. They count under the grade that the lead had at that time.</source>
        <translation>Minutes de travail sur des pistes pas encore gagnées&#xa0;: celles saisies, sinon les habituelles du type. Elles comptent sous la note que la piste avait à ce moment.</translation>
    </message>
    <message>
        <source>The share of effort that A’s should get by the policy of each rep; of the team, weighted by effort.</source>
        <translation>La part de l’effort qui doit aller aux A selon la règle de chaque commercial&#xa0;; pour l’équipe, pondérée par l’effort.</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Frein</translation>
    </message>
    <message>
        <source>On from the second week in a row in which A’s got less than the goal and its slack allow, or D and E more than their limit; off after two weeks in a row within them. Weeks with less than an hour of effort do not count.</source>
        <translation>Mis dès la deuxième semaine de suite où les A ont eu moins que ne permettent l’objectif et sa tolérance, ou D et E plus que leur limite&#xa0;; retiré après deux semaines de suite dans les bornes. Les semaines de moins d’une heure d’effort ne comptent pas.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Open leads with a next step that was not done by the end of its day, and their value.</source>
        <translation>Pistes ouvertes dont la prochaine action n’était pas faite à la fin de son jour, et leur valeur.</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Semaines précédentes</translation>
    </message>
    <message>
        <source>%1, sales manager</source>
        <translation>%1, responsable des ventes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 commercial</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 commerciaux</translation>
    </message>
    <message>
        <source>Made with Ridealong, %1</source>
        <translation>Fait avec Ridealong,&#xa0;%1</translation>
    </message>
    <message>
        <source>Weekly sales report</source>
        <translation>Rapport commercial hebdomadaire</translation>
    </message>
    <message>
        <source>Effort is logged hours. Forecast is won plus open value times stage odds.</source>
        <translation>L’effort, ce sont les heures saisies. La prévision est le gagné plus la valeur ouverte fois la probabilité de l’étape.</translation>
    </message>
    <message>
        <source>Off profile</source>
        <translation>Hors profil</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Follow-up rate</source>
        <translation>Taux de relance</translation>
    </message>
    <message>
        <source>No inquiry in %1 weeks</source>
        <translation>Aucune demande en&#xa0;%1 semaines</translation>
    </message>
    <message>
        <source>No work on leads is logged</source>
        <translation>Aucun travail sur des pistes n’est saisi</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>No step fell due</source>
        <translation>Aucune action à échéance</translation>
    </message>
    <message>
        <source>Effort on A’s</source>
        <translation>Effort sur les A</translation>
    </message>
    <message>
        <source>Goal %1. D and E took %2</source>
        <translation>Objectif&#xa0;%1. D et E ont pris&#xa0;%2</translation>
    </message>
    <message>
        <source>No work was logged</source>
        <translation>Aucun travail n’a été saisi</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>1 deal</source>
        <translation>1 affaire</translation>
    </message>
    <message>
        <source>%1 deals</source>
        <translation>%1 affaires</translation>
    </message>
    <message>
        <source>New qualified</source>
        <translation>Nouvelles qualifiées</translation>
    </message>
    <message>
        <source>No stage move is recorded</source>
        <translation>Aucun changement d’étape n’est enregistré</translation>
    </message>
    <message>
        <source>Q%1 forecast</source>
        <translation>Prévision T%1</translation>
    </message>
    <message>
        <source>%1 of the quota of %2</source>
        <translation>%1 du quota de&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 won, %2 weighted</source>
        <translation>%1 gagnés,&#xa0;%2 pondérés</translation>
    </message>
    <message>
        <source>%1 closed since; where they stood then is not recorded</source>
        <translation>%1 closes depuis&#xa0;; où elles en étaient alors n’est pas enregistré</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>a new quarter</source>
        <translation>un nouveau trimestre</translation>
    </message>
    <message>
        <source>brake on</source>
        <translation>frein mis</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>On A’s</source>
        <translation>Sur les A</translation>
    </message>
    <message>
        <source>D and E</source>
        <translation>D et E</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Commerciaux</translation>
    </message>
    <message>
        <source>This book has no reps yet.</source>
        <translation>Ce carnet n’a pas encore de commerciaux.</translation>
    </message>
    <message>
        <source>We won nothing this week.</source>
        <translation>Nous n’avons rien gagné cette semaine.</translation>
    </message>
    <message>
        <source>We have won nothing yet this week.</source>
        <translation>Nous n’avons encore rien gagné cette semaine.</translation>
    </message>
    <message>
        <source>We won %1 in one deal.</source>
        <translation>Nous avons gagné&#xa0;%1 en une affaire.</translation>
    </message>
    <message>
        <source>We won %1 in %2 deals.</source>
        <translation>Nous avons gagné&#xa0;%1 en&#xa0;%2 affaires.</translation>
    </message>
    <message>
        <source>We won %1 in %2 deals so far.</source>
        <translation>Nous avons gagné&#xa0;%1 en&#xa0;%2 affaires à ce jour.</translation>
    </message>
    <message>
        <source>No work on leads is logged, so this report cannot say where the effort went.</source>
        <translation>Aucun travail sur des pistes n’est saisi, ce rapport ne peut donc pas dire où est allé l’effort.</translation>
    </message>
    <message>
        <source>%1 of our effort went to A’s against a goal of %2.</source>
        <translation>%1 de notre effort est allé aux A pour un objectif de&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 of the effort went to A’s against a goal of %2</source>
        <translation>%1 de l’effort est allé aux A pour un objectif de&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 to D and E</source>
        <translation>%1 aux D et E</translation>
    </message>
    <message>
        <source>%1 of %2 follow-ups were late</source>
        <translation>%1 relances sur&#xa0;%2 étaient en retard</translation>
    </message>
    <message>
        <source>nothing was logged since the brake went on</source>
        <translation>rien n’a été saisi depuis que le frein est mis</translation>
    </message>
    <message>
        <source>The problem is %1:</source>
        <translation>Le problème est&#xa0;%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>The problem is the effort of %1:</source>
        <translation>Le problème est l’effort de&#xa0;%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 gave A’s %2</source>
        <translation>%1 a donné&#xa0;%2 aux A</translation>
    </message>
    <message>
        <source>Their brakes are on.</source>
        <translation>Leurs freins sont mis.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Rien n’est en retard.</translation>
    </message>
    <message>
        <source>At the end of the week one lead worth %1 had an overdue follow-up.</source>
        <translation>À la fin de la semaine, une piste de&#xa0;%1 avait une relance en retard.</translation>
    </message>
    <message>
        <source>One lead worth %1 has an overdue follow-up.</source>
        <translation>Une piste de&#xa0;%1 a une relance en retard.</translation>
    </message>
    <message>
        <source>At the end of the week %1 leads worth %2 had an overdue follow-up.</source>
        <translation>À la fin de la semaine,&#xa0;%1 pistes de&#xa0;%2 avaient une relance en retard.</translation>
    </message>
    <message>
        <source>%1 leads worth %2 have an overdue follow-up.</source>
        <translation>%1 pistes de&#xa0;%2 ont une relance en retard.</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 piste</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 pistes</translation>
    </message>
    <message>
        <source>1 open lead</source>
        <translation>1 piste ouverte</translation>
    </message>
    <message>
        <source>%1 open leads</source>
        <translation>%1 pistes ouvertes</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 approuvées</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refusées</translation>
    </message>
    <message>
        <source>%1 parked</source>
        <translation>%1 mises en attente</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 à décider</translation>
    </message>
    <message>
        <source>%1 came in below the profile: %2.</source>
        <translation>Entrées sous le profil&#xa0;:&#xa0;%1 (%2).</translation>
    </message>
    <message>
        <source>week %1, %2</source>
        <translation>semaine&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, to date</source>
        <translation>%1, à ce jour</translation>
    </message>
    <message>
        <source>%1. The brake is on.</source>
        <translation>%1. Le frein est mis.</translation>
    </message>
    <message>
        <source>No lead matches.</source>
        <translation>Aucune piste ne correspond.</translation>
    </message>
    <message>
        <source>Made with Ridealong</source>
        <translation>Fait avec Ridealong</translation>
    </message>
    <message>
        <source>1 day overdue</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>%1 jours de retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Next step, or why now</source>
        <translation>Prochaine action, ou pourquoi maintenant</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Nobody waits for a call today.</source>
        <translation>Personne n’attend d’appel aujourd’hui.</translation>
    </message>
    <message>
        <source>B and C, after the A’s</source>
        <translation>B et C, après les A</translation>
    </message>
    <message>
        <source>B, after the A’s</source>
        <translation>B, après les A</translation>
    </message>
    <message>
        <source>C, after the others</source>
        <translation>C, après les autres</translation>
    </message>
    <message>
        <source>Call list of %1</source>
        <translation>Liste d’appels de&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, 1 call</source>
        <translation>%1, 1 appel</translation>
    </message>
    <message>
        <source>%1, %2 calls</source>
        <translation>%1,&#xa0;%2 appels</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <translation>Prévision de&#xa0;%1</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Leads that came in within the period. All else is what became of them to date.</source>
        <translation>Pistes arrivées dans la période. Tout le reste est ce qu’elles sont devenues à ce jour.</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiées</translation>
    </message>
    <message>
        <source>Leads that ever reached Qualified or a later stage, or were won.</source>
        <translation>Pistes qui ont un jour atteint «&#xa0;Qualifiée&#xa0;» ou une étape ultérieure, ou qui ont été gagnées.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Hand-offs that were accepted, of those that were accepted or rejected. Withdrawn ones do not count.</source>
        <translation>Transmissions acceptées, sur celles qui ont été acceptées ou rejetées. Celles qui ont été retirées ne comptent pas.</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Relancées</translation>
    </message>
    <message>
        <source>Inquiries that were touched since they came in, of all inquiries.</source>
        <translation>Demandes contactées depuis leur arrivée, sur toutes les demandes.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>What was entered for the months of the period, each month whole and each cost once, however many sales came of it.</source>
        <translation>Ce qui a été saisi pour les mois de la période, chaque mois en entier et chaque coût une seule fois, quel que soit le nombre de ventes qui en sont issues.</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Val. gagnée</translation>
    </message>
    <message>
        <source>The sales of the won leads, refunds taken off, or their value where no sale is recorded.</source>
        <translation>Les ventes des pistes gagnées, remboursements déduits, ou leur valeur si aucune vente n’est enregistrée.</translation>
    </message>
    <message>
        <source>Return per %1</source>
        <translation>Rend. par&#xa0;%1</translation>
    </message>
    <message>
        <source>Won value times the margin of %1, divided by the cost. Empty where no cost was entered.</source>
        <translation>La valeur gagnée fois la marge de&#xa0;%1, divisée par le coût. Vide si aucun coût n’a été saisi.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ce que signifient les chiffres</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A et B</translation>
    </message>
    <message>
        <source>Share of the graded leads with grade A or B. Beside it is the range in which the true share lies with 95 % certainty.</source>
        <translation>Part des pistes notées qui ont la note A ou B. À côté figure l’intervalle où se trouve la vraie part avec 95&#xa0;% de certitude.</translation>
    </message>
    <message>
        <source>Per qualified</source>
        <translation>Par qualifiée</translation>
    </message>
    <message>
        <source>Cost divided by the leads that were qualified.</source>
        <translation>Coût divisé par le nombre de pistes qualifiées.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Taux de gain</translation>
    </message>
    <message>
        <source>Won leads divided by those that were won or lost; no decision counts as lost.</source>
        <translation>Pistes gagnées divisées par celles qui ont été gagnées ou perdues&#xa0;; «&#xa0;Sans décision&#xa0;» compte comme perdue.</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Won value less cost, divided by cost: the return without margin, less one.</source>
        <translation>Valeur gagnée moins coût, divisée par le coût&#xa0;: le rendement sans marge, moins un.</translation>
    </message>
    <message>
        <source>Too little data</source>
        <translation>Trop peu de données</translation>
    </message>
    <message>
        <source>Fewer than %1 leads: their shares say little.</source>
        <translation>Moins de&#xa0;%1 pistes&#xa0;: leurs parts disent peu.</translation>
    </message>
    <message>
        <source>Below its limit</source>
        <translation>Sous sa limite</translation>
    </message>
    <message>
        <source>The share of A and B is lower than chance explains, measured against the 26 weeks before: three standard deviations under their share.</source>
        <translation>La part de A et B est plus basse que le hasard ne l’explique, par rapport aux 26 semaines d’avant&#xa0;: trois écarts types sous leur part.</translation>
    </message>
    <message>
        <source>Drying up</source>
        <translation>Se tarit</translation>
    </message>
    <message>
        <source>Inquiries of the last 4 weeks are under %1 of what 4 of the last 26 weeks brought. Sales feel it one usual sales cycle later.</source>
        <translation>Les demandes des 4 dernières semaines sont sous&#xa0;%1 de ce qu’ont apporté 4 des 26 dernières semaines. Les ventes le sentent un cycle de vente habituel plus tard.</translation>
    </message>
    <message>
        <source>Inquiries that were answered within the promised hours, %1 working hours as a rule, of those answered or past them.</source>
        <translation>Demandes qui ont eu réponse dans les heures promises, en règle générale&#xa0;%1 heures ouvrées, sur celles qui ont eu réponse ou ont dépassé ce délai.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Rien ne ressort.</translation>
    </message>
    <message>
        <source>%1: only %2 inquiries in the last 4 weeks, where %3 are usual.</source>
        <translation>%1&#xa0;: seulement&#xa0;%2 demandes dans les 4 dernières semaines, contre&#xa0;%3 d’habitude.</translation>
    </message>
    <message>
        <source>%1: only %2 inquiries in the last 4 weeks, where %3 are usual. Sales will feel it from %4.</source>
        <translation>%1&#xa0;: seulement&#xa0;%2 demandes dans les 4 dernières semaines, contre&#xa0;%3 d’habitude. Les ventes le sentiront dès&#xa0;%4.</translation>
    </message>
    <message>
        <source>%1: %2 of the leads are A or B, under its own lower limit of %3.</source>
        <translation>%1&#xa0;:&#xa0;%2 des pistes sont des A ou B, sous sa propre limite inférieure de&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1: too little data, 1 lead.</source>
        <translation>%1&#xa0;: trop peu de données, 1 piste.</translation>
    </message>
    <message>
        <source>%1: too little data, %2 leads.</source>
        <translation>%1&#xa0;: trop peu de données,&#xa0;%2 pistes.</translation>
    </message>
    <message>
        <source>%1: no cost was entered for these months.</source>
        <translation>%1&#xa0;: aucun coût n’a été saisi pour ces mois.</translation>
    </message>
    <message>
        <source>%1: it cost %2 and no lead came in.</source>
        <translation>%1&#xa0;:&#xa0;%2 de coût et aucune piste n’est arrivée.</translation>
    </message>
    <message>
        <source>%1: it cost %2 and nothing was won yet.</source>
        <translation>%1&#xa0;:&#xa0;%2 de coût et rien n’est encore gagné.</translation>
    </message>
    <message>
        <source>Sources for marketing</source>
        <translation>Sources pour le marketing</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Sans campagne</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Which source pays?</source>
        <translation>Quelle source rapporte&#xa0;?</translation>
    </message>
    <message>
        <source>Sorted by return per %1. An empty cell is not known, or has nothing to divide by.</source>
        <translation>Tri selon le rendement par&#xa0;%1. Une cellule vide n’est pas connue, ou n’a rien par quoi diviser.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>95% range</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Per win</source>
        <translation>Par gain</translation>
    </message>
    <message>
        <source>No lead came in and no cost was entered in this period.</source>
        <translation>Aucune piste n’est arrivée et aucun coût n’a été saisi dans cette période.</translation>
    </message>
    <message>
        <source>Why leads were rejected</source>
        <translation>Pourquoi des pistes ont été rejetées</translation>
    </message>
    <message>
        <source>Before contact, by the one to whom the lead was handed off.</source>
        <translation>Avant le contact, par la personne à qui la piste a été transmise.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>No lead of this period was rejected.</source>
        <translation>Aucune piste de cette période n’a été rejetée.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>How their leads are followed up</source>
        <translation>Comment leurs pistes sont relancées</translation>
    </message>
    <message>
        <source>Inquiries of the period, to date. Hours are working hours.</source>
        <translation>Demandes de la période, à ce jour. Les heures sont des heures ouvrées.</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Contactées</translation>
    </message>
    <message>
        <source>Hours to answer</source>
        <translation>Heures avant réponse</translation>
    </message>
    <message>
        <source>No inquiry came in.</source>
        <translation>Aucune demande n’est arrivée.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>median of 26 weeks</source>
        <translation>médiane de 26 semaines</translation>
    </message>
    <message>
        <source>under 1 h</source>
        <translation>moins de 1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>average of the last ride, of 5</source>
        <translation>moyenne de la dernière visite acc., sur 5</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 jour avant</translation>
    </message>
    <message>
        <source>%1 days before</source>
        <translation>%1 jours avant</translation>
    </message>
    <message>
        <source>%1 weeks before</source>
        <translation>%1 semaines avant</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis le&#xa0;%1.</translation>
    </message>
    <message>
        <source>Missed, was due %1.</source>
        <translation>Manqué, était pour le&#xa0;%1.</translation>
    </message>
    <message>
        <source>Due today.</source>
        <translation>Pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>Pour le&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec&#xa0;%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1,&#xa0;%2.</translation>
    </message>
    <message>
        <source>Last ride: %1, %2.</source>
        <translation>Dernière visite accompagnée&#xa0;:&#xa0;%1,&#xa0;%2.</translation>
    </message>
    <message>
        <source>This is the first ride.</source>
        <translation>C’est la première visite accompagnée.</translation>
    </message>
    <message>
        <source>Move the effort of %1 back to A’s: %2 against a goal of %3.</source>
        <translation>Ramener l’effort de&#xa0;%1 vers les A&#xa0;:&#xa0;%2 pour un objectif de&#xa0;%3.</translation>
    </message>
    <message>
        <source>Rescue %1 of late follow-ups.</source>
        <translation>Sauver&#xa0;%1 de relances en retard.</translation>
    </message>
    <message>
        <source>Objective: %1.</source>
        <translation>Objectif&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Work on: %1.</source>
        <translation>À travailler&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>1 stop, and nothing is late.</source>
        <translation>1 étape, et rien n’est en retard.</translation>
    </message>
    <message>
        <source>%1 stops, and nothing is late.</source>
        <translation>%1 étapes, et rien n’est en retard.</translation>
    </message>
    <message>
        <source>Leave at %1, back at %2.</source>
        <translation>Départ à&#xa0;%1, retour à&#xa0;%2.</translation>
    </message>
    <message>
        <source>Leave %1 at %2, back at %3.</source>
        <translation>Départ de&#xa0;%1 à&#xa0;%2, retour à&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 and %2 on the road, %3 with customers.</source>
        <translation>%1 et&#xa0;%2 de route,&#xa0;%3 chez les clients.</translation>
    </message>
    <message>
        <source>of 26 weeks</source>
        <translation>sur 26 semaines</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>of 8 weeks</source>
        <translation>sur 8 semaines</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>won of this quarter’s</source>
        <translation>gagné sur celui du trimestre</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>No skill was rated yet.</source>
        <translation>Aucune compétence n’est encore évaluée.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>Strong at: %1.</source>
        <translation>Points forts&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>Engagements ouverts</translation>
    </message>
    <message>
        <source>Nothing is open from earlier rides.</source>
        <translation>Rien n’est ouvert des visites accompagnées précédentes.</translation>
    </message>
    <message>
        <source>And 1 more in the program.</source>
        <translation>Et 1 de plus dans le programme.</translation>
    </message>
    <message>
        <source>And %1 more in the program.</source>
        <translation>Et&#xa0;%1 de plus dans le programme.</translation>
    </message>
    <message>
        <source>no touch for 1 day</source>
        <translation>sans contact depuis 1 jour</translation>
    </message>
    <message>
        <source>no touch for %1 days</source>
        <translation>sans contact depuis&#xa0;%1 jours</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>pour aujourd’hui</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>pour le&#xa0;%1</translation>
    </message>
    <message>
        <source>never touched</source>
        <translation>jamais contactée</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour&#xa0;%2</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>Last: %1 on %2.</source>
        <translation>Dernier contact&#xa0;:&#xa0;%1 le&#xa0;%2.</translation>
    </message>
    <message>
        <source>Last: %1 on %2, %3.</source>
        <translation>Dernier contact&#xa0;:&#xa0;%1 le&#xa0;%2,&#xa0;%3.</translation>
    </message>
    <message>
        <source>Find out: %1.</source>
        <translation>À découvrir&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>A lead that is not in this book</source>
        <translation>Une piste qui n’est pas dans ce carnet</translation>
    </message>
    <message>
        <source>No goal is set yet.</source>
        <translation>Aucun but n’est encore fixé.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Stop %1 is %2.</source>
        <translation>L’étape&#xa0;%1 est&#xa0;%2.</translation>
    </message>
    <message>
        <source>Stop %1 is %2, grade %3.</source>
        <translation>L’étape&#xa0;%1 est&#xa0;%2, note&#xa0;%3.</translation>
    </message>
    <message>
        <source>The way back is %1, the whole way %2.</source>
        <translation>Le trajet de retour fait&#xa0;%1, le trajet entier&#xa0;%2.</translation>
    </message>
    <message>
        <source>What is known of the way comes to %1.</source>
        <translation>Ce qui est connu du trajet fait&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 would make the day %2 longer.</source>
        <translation>%1 allongerait la journée de&#xa0;%2.</translation>
    </message>
    <message>
        <source>The way starts at %1.</source>
        <translation>Le trajet part de&#xa0;%1.</translation>
    </message>
    <message>
        <source>Its place is unknown.</source>
        <translation>Son lieu est inconnu.</translation>
    </message>
    <message>
        <source>The way there is %1.</source>
        <translation>Le trajet pour y aller fait&#xa0;%1.</translation>
    </message>
    <message>
        <source>There is no stop yet.</source>
        <translation>Il n’y a pas encore d’étape.</translation>
    </message>
    <message>
        <source>Near this way: %1.</source>
        <translation>Près de ce trajet&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>This frozen report is damaged and can’t be shown. Build it anew from the book, or take it from a backup.</source>
        <translation>Ce rapport figé est abîmé et ne peut pas être montré. Refaites-le à partir du carnet, ou prenez-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>This report was frozen by a newer version of Ridealong. Install that version to open it.</source>
        <translation>Ce rapport a été figé par une version plus récente de Ridealong. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>At the end of the week.</source>
        <translation>À la fin de la semaine.</translation>
    </message>
    <message>
        <source>No next step was ever planned</source>
        <translation>Aucune prochaine action n’a jamais été prévue</translation>
    </message>
    <message>
        <source>At the end of the week, by the grades of today.</source>
        <translation>À la fin de la semaine, selon les notes d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Of the week.</source>
        <translation>De la semaine.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Effort against the policy</source>
        <translation>Effort face à la règle</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Brakes and releases</source>
        <translation>Freins mis et relâchés</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>No brake was on.</source>
        <translation>Aucun frein n’était mis.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Démos</translation>
    </message>
    <message>
        <source>Rides done</source>
        <translation>Visites accompagnées faites</translation>
    </message>
    <message>
        <source>Rides next week</source>
        <translation>Visites accompagnées la semaine prochaine</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Promises and their leads</source>
        <translation>Les promesses et leurs pistes</translation>
    </message>
    <message>
        <source>Steps due</source>
        <translation>Actions dues</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Neglected A’s</source>
        <translation>A délaissées</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Affaires gagnées</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>Won in the quarter</source>
        <translation>Gagné dans le trimestre</translation>
    </message>
    <message>
        <source>Of quota</source>
        <translation>Du quota</translation>
    </message>
    <message>
        <source>Weekly report for sales management</source>
        <translation>Rapport hebdomadaire pour la direction commerciale</translation>
    </message>
    <message>
        <source>Headline numbers</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Ride-along calendar</source>
        <translation>Calendrier des visites accompagnées</translation>
    </message>
    <message>
        <source>What changed since last week</source>
        <translation>Ce qui a changé depuis la semaine dernière</translation>
    </message>
    <message>
        <source>Bring %1 back to A’s: nothing was logged, and the goal is %2. The brake stays on.</source>
        <translation>Ramener&#xa0;%1 aux A&#xa0;: rien n’a été saisi, et l’objectif est&#xa0;%2. Le frein reste mis.</translation>
    </message>
    <message>
        <source>Nothing needs an answer.</source>
        <translation>Rien n’attend de réponse.</translation>
    </message>
    <message>
        <source>The %1 largest, and %2 more worth %3.</source>
        <translation>Les&#xa0;%1 plus grandes, et&#xa0;%2 de plus, valant&#xa0;%3.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 →&#xa0;%2</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>pas de note</translation>
    </message>
    <message>
        <source>The first %1, and %2 more.</source>
        <translation>Les&#xa0;%1 premiers, et&#xa0;%2 de plus.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Nothing changed this week.</source>
        <translation>Rien n’a changé cette semaine.</translation>
    </message>
    <message>
        <source>Changes of grade are not known to this report.</source>
        <translation>Ce rapport ne connaît pas les changements de note.</translation>
    </message>
    <message>
        <source>Deals that moved</source>
        <translation>Affaires qui ont bougé</translation>
    </message>
    <message>
        <source>No open lead went to another stage this week.</source>
        <translation>Aucune piste ouverte n’a changé d’étape cette semaine.</translation>
    </message>
    <message>
        <source>No stage move is recorded in this book.</source>
        <translation>Aucun changement d’étape n’est enregistré dans ce carnet.</translation>
    </message>
    <message>
        <source>No lead was handed off this week.</source>
        <translation>Aucune piste n’a été transmise cette semaine.</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 acceptées</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rejetées</translation>
    </message>
    <message>
        <source>%1 disqualified since</source>
        <translation>%1 disqualifiées depuis</translation>
    </message>
    <message>
        <source>%1 given back since</source>
        <translation>%1 rendues depuis</translation>
    </message>
    <message>
        <source>%1 received: %2.</source>
        <translation>Reçues&#xa0;:&#xa0;%1 (%2).</translation>
    </message>
    <message>
        <source>Reasons: %1.</source>
        <translation>Motifs&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>No lead came in below the profile this week.</source>
        <translation>Aucune piste n’est entrée sous le profil cette semaine.</translation>
    </message>
    <message>
        <source>Effort by grade, per rep</source>
        <translation>Effort par note, par commercial</translation>
    </message>
    <message>
        <source>Follow-ups on time</source>
        <translation>Relances à temps</translation>
    </message>
    <message>
        <source>Reps table</source>
        <translation>Tableau des commerciaux</translation>
    </message>
    <message>
        <source>Marketing hand-offs</source>
        <translation>Transmissions du marketing</translation>
    </message>
    <message>
        <source>Field vs desk</source>
        <translation>Terrain et bureau</translation>
    </message>
    <message>
        <source>Hours in the field ÷ hours of field, desk, reports and travel, of the one whose book this is. Ride-alongs and visits count by themselves; the rest is what was said of the day.</source>
        <translation>Heures de terrain ÷ heures de terrain, de bureau, de rapports et de trajets de la personne à qui est ce carnet. Visites accompagnées et visites comptent d’elles-mêmes&#xa0;; le reste est ce qui a été dit de la journée.</translation>
    </message>
    <message>
        <source>Too few hours were said</source>
        <translation>Trop peu d’heures ont été dites</translation>
    </message>
    <message>
        <source>%1 field</source>
        <translation>%1 terrain</translation>
    </message>
    <message>
        <source>%1 field, %2 other</source>
        <translation>%1 terrain,&#xa0;%2 autres</translation>
    </message>
    <message>
        <source>The period is the %1 weeks up to this one; touched by its end.</source>
        <translation>La période est celle des&#xa0;%1 semaines jusqu’à celle-ci&#xa0;; contactées avant sa fin.</translation>
    </message>
    <message>
        <source>The period is the week. Today’s open ones do not count yet.</source>
        <translation>La période est la semaine. Celles d’aujourd’hui encore ouvertes ne comptent pas encore.</translation>
    </message>
    <message>
        <source>The period is the week.</source>
        <translation>La période est la semaine.</translation>
    </message>
    <message>
        <source>%1, %2 new qualified</source>
        <translation>%1, %2 nouveaux qualifiés</translation>
    </message>
    <message>
        <source>%1. No stage move is recorded</source>
        <translation>%1. Aucun changement d’étape n’est enregistré</translation>
    </message>
    <message>
        <source>In the week.</source>
        <translation>Dans la semaine.</translation>
    </message>
    <message>
        <source>Ride-along</source>
        <translation>Visite accompagnée</translation>
    </message>
    <message>
        <source>Brakes first, then the most effort; and %1 more.</source>
        <translation>Les freins d’abord, puis le plus d’effort&#xa0;; et&#xa0;%1 de plus.</translation>
    </message>
    <message>
        <source>Counted from what was logged, moved and closed by %1. Values, expected close dates, owners, and grades but those of effort and of closed leads are those of today: earlier ones are not kept.</source>
        <translation>Compté d’après ce qui a été saisi, déplacé et clos jusqu’au&#xa0;%1. Les valeurs, clôtures prévues, propriétaires et notes, sauf celles de l’effort et des pistes closes, sont celles d’aujourd’hui&#xa0;: les anciennes ne sont pas gardées.</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>%1 étapes</translation>
    </message>
    <message>
        <source>none since %1</source>
        <translation>aucune depuis le&#xa0;%1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>Ride-alongs in week %1</source>
        <translation>Visites accompagnées de la semaine&#xa0;%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>No ride-along is planned for week %1.</source>
        <translation>Aucune visite accompagnée n’est prévue pour la semaine&#xa0;%1.</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows and “%2” has %3. Save the report as CSV.</source>
        <translation>Une feuille contient&#xa0;%1 lignes et «&#xa0;%2&#xa0;» en a&#xa0;%3. Enregistrez le rapport en CSV.</translation>
    </message>
    <message>
        <source>The workbook could not be written. Make room in %1 for temporary files.</source>
        <translation>Le classeur n’a pas pu être écrit. Faites de la place dans&#xa0;%1 pour les fichiers temporaires.</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine&#xa0;%1</translation>
    </message>
    <message>
        <source>Weeks %1 and %2</source>
        <translation>Semaines&#xa0;%1 et&#xa0;%2</translation>
    </message>
    <message>
        <source>These reports have no figures.</source>
        <translation>Ces rapports n’ont pas de chiffres.</translation>
    </message>
    <message>
        <source>Effort by rep</source>
        <translation>Effort par commercial</translation>
    </message>
    <message>
        <source>Minutes on A’s</source>
        <translation>Minutes sur les A</translation>
    </message>
    <message>
        <source>B’s</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C’s</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D’s</source>
        <translation>D</translation>
    </message>
    <message>
        <source>E’s</source>
        <translation>E</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows.</source>
        <translation>Les&#xa0;%1 premières lignes sur&#xa0;%2.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au&#xa0;%1</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Autres heures</translation>
    </message>
    <message>
        <source>Other hours: desk, reports and travel. Hours that nobody said are not known: field is at least what visits and ride-alongs took.</source>
        <translation>Autres heures&#xa0;: bureau, rapports et trajets. Les heures que personne n’a dites ne sont pas connues&#xa0;: le terrain est au moins ce qu’ont pris les visites et les visites accompagnées.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Sales accepted %1 of %2 hand-offs.</source>
        <translation>Les ventes ont accepté&#xa0;%1 des&#xa0;%2 transmissions.</translation>
    </message>
    <message>
        <source>Sales accepted %1 of %2 hand-offs, and %3 waited for an answer.</source>
        <translation>Les ventes ont accepté&#xa0;%1 des&#xa0;%2 transmissions, et&#xa0;%3 attendaient une réponse.</translation>
    </message>
    <message>
        <source>Clear the overdue follow-ups: %1 were late at the end of %2.</source>
        <translation>Résorber les relances en retard&#xa0;:&#xa0;%1 étaient en retard à la fin du&#xa0;%2.</translation>
    </message>
    <message>
        <source>Won in the quarter so far, and the value of the open leads that are expected to close in it times the odds of their stage. Last week’s is the one that was frozen then, else it is counted with today’s values and expected close dates.</source>
        <translation>Gagné dans le trimestre jusqu’ici, et la valeur des pistes ouvertes dont la clôture y est prévue, fois la probabilité de leur étape. La prévision de la semaine passée est celle qui a été figée alors, sinon elle est comptée avec les valeurs et les dates de clôture prévues d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Recorded sales of the leads won in the quarter up to the end of the week, or their value where none is recorded.</source>
        <translation>Ventes enregistrées des pistes gagnées dans le trimestre jusqu’à la fin de la semaine, ou leur valeur si aucune n’est enregistrée.</translation>
    </message>
    <message>
        <source>At the end of the week one lead had an overdue follow-up.</source>
        <translation>À la fin de la semaine, une piste avait une relance en retard.</translation>
    </message>
    <message>
        <source>One lead has an overdue follow-up.</source>
        <translation>Une piste a une relance en retard.</translation>
    </message>
    <message>
        <source>At the end of the week %1 leads had an overdue follow-up.</source>
        <translation>À la fin de la semaine, %1 pistes avaient une relance en retard.</translation>
    </message>
    <message>
        <source>%1 leads have an overdue follow-up.</source>
        <translation>%1 pistes ont une relance en retard.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Skills at each ride-along</source>
        <translation>Compétences à chaque visite accompagnée</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandée par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Week	A	B	C	D	E
</source>
        <translation>Semaine	A	B	C	D	E
</translation>
    </message>
    <message>
        <source>Accuracy of past forecasts by rep</source>
        <translation>Précision des prévisions passées par commercial</translation>
    </message>
    <message>
        <source>Weeks before the end</source>
        <translation>Semaines avant la fin</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Jugées</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Frozen weeks</source>
        <translation>Semaines figées</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Weeks left</source>
        <translation>Semaines restantes</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Likely, at least</source>
        <translation>Sans doute au moins</translation>
    </message>
    <message>
        <source>Likely, at most</source>
        <translation>Sans doute au plus</translation>
    </message>
    <message>
        <source>History alone</source>
        <translation>Historique seul</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Brief</name>
    <message>
        <source>The day in one line.</source>
        <translation>La journée en une ligne.</translation>
    </message>
    <message>
        <source>Ride-along brief</source>
        <translation>Fiche du jour</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>For both who ride. Private notes are not in it.</source>
        <translation>Pour les deux qui font la journée. Les notes privées n’y sont pas.</translation>
    </message>
    <message>
        <source>Made with Ridealong</source>
        <translation>Fait avec Ridealong</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>No stop is planned yet.</source>
        <translation>Aucune étape n’est encore prévue.</translation>
    </message>
    <message>
        <source>And 1 more stop; the plan has it.</source>
        <translation>Et 1 étape de plus&#xa0;; le plan la contient.</translation>
    </message>
    <message>
        <source>And %1 more stops; the plan has them.</source>
        <translation>Et&#xa0;%1 étapes de plus&#xa0;; le plan les contient.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Room for writing by hand.</source>
        <translation>Place pour écrire à la main.</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Builder</name>
    <message>
        <source>%1 is forecast, likely %2 to %3, of a quota of %4.</source>
        <translation>Prévision&#xa0;:&#xa0;%1, sans doute&#xa0;%2 à&#xa0;%3, pour un quota de&#xa0;%4.</translation>
    </message>
    <message>
        <source>%1 is forecast, likely %2 to %3. No quota is set.</source>
        <translation>Prévision&#xa0;:&#xa0;%1, sans doute&#xa0;%2 à&#xa0;%3. Aucun quota fixé.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>1 deal</source>
        <translation>1 affaire</translation>
    </message>
    <message>
        <source>%1 deals</source>
        <translation>%1 affaires</translation>
    </message>
    <message>
        <source>1 open lead</source>
        <translation>1 piste ouverte</translation>
    </message>
    <message>
        <source>%1 open leads</source>
        <translation>%1 pistes ouvertes</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>What leads brought that were won in the period, to date.</source>
        <translation>Ce qu’ont apporté les pistes gagnées dans la période, à ce jour.</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>The value of open leads expected to close in the period, each times the odds of its stage.</source>
        <translation>La valeur des pistes ouvertes dont la clôture est prévue dans la période, chacune fois la probabilité de son étape.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>likely %1 to %2</source>
        <translation>sans doute&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Won and weighted together. In 8 of 10 simulations the period ends within the likely range.</source>
        <translation>Gagné et pondéré ensemble. Dans 8 simulations sur 10, la période finit dans l’intervalle probable.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>What the team should sell in the period, and the share of it that is won.</source>
        <translation>Ce que l’équipe doit vendre dans la période, et la part qui en est gagnée.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>needs %1 of new leads</source>
        <translation>demande&#xa0;%1 de nouvelles pistes</translation>
    </message>
    <message>
        <source>What the forecast lacks to the quota. Divided by the win rate it says what leads are worth that are still to be found.</source>
        <translation>Ce qui manque à la prévision pour atteindre le quota. Divisé par le taux de gain, il dit ce que valent les pistes qui restent à trouver.</translation>
    </message>
    <message>
        <source>Said by a person</source>
        <translation>Dit par une personne</translation>
    </message>
    <message>
        <source>What a person says the period will bring, with the reason.</source>
        <translation>Ce que la période apportera selon une personne, avec le motif.</translation>
    </message>
    <message>
        <source>%1 of it is won</source>
        <translation>%1 en sont gagnés</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Of quota</source>
        <translation>Du quota</translation>
    </message>
    <message>
        <source>Nothing is won or expected in this period.</source>
        <translation>Rien n’est gagné ni attendu dans cette période.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>By rep</source>
        <translation>Par commercial</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Odds of each stage</source>
        <translation>Probabilité de chaque étape</translation>
    </message>
    <message>
        <source>Measured from 20 closed leads on that were ever in the stage or went past it.</source>
        <translation>Mesurée dès 20 pistes closes qui ont un jour été dans l’étape ou l’ont dépassée.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixée</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesurées</translation>
    </message>
    <message>
        <source>Closed leads</source>
        <translation>Pistes closes</translation>
    </message>
    <message>
        <source>There is no open stage.</source>
        <translation>Il n’y a pas d’étape ouverte.</translation>
    </message>
    <message>
        <source>Open leads expected to close</source>
        <translation>Pistes ouvertes à clôture prévue</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>No open lead is expected to close in this period.</source>
        <translation>Aucune piste ouverte n’a de clôture prévue dans cette période.</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Les&#xa0;%1 premières sur&#xa0;%2.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Nothing is won in this period yet.</source>
        <translation>Rien n’est encore gagné dans cette période.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ce que signifient les chiffres</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Cfo</name>
    <message>
        <source>The week’s sales effort cost %1; %2 of it went to D’s and E’s.</source>
        <translation>L’effort commercial de la semaine a coûté&#xa0;%1, dont&#xa0;%2 pour les D et E.</translation>
    </message>
    <message>
        <source>The week’s sales effort cost %1, and none of it went to D’s and E’s.</source>
        <translation>L’effort commercial de la semaine a coûté&#xa0;%1, et rien pour les D et E.</translation>
    </message>
    <message>
        <source>What the week’s effort cost is not known: no hourly cost is entered.</source>
        <translation>Ce qu’a coûté l’effort de la semaine n’est pas connu&#xa0;: aucun coût horaire n’est saisi.</translation>
    </message>
    <message>
        <source>No work on leads was logged this week.</source>
        <translation>Aucun travail sur des pistes n’a été saisi cette semaine.</translation>
    </message>
    <message>
        <source>The leads of a year cost %1 and brought %2, a return of %3.</source>
        <translation>Les pistes d’une année ont coûté&#xa0;%1 et apporté&#xa0;%2, un rendement de&#xa0;%3.</translation>
    </message>
    <message>
        <source>No cost of a source is entered, so its return is not known.</source>
        <translation>Aucun coût de source n’est saisi, leur rendement n’est donc pas connu.</translation>
    </message>
    <message>
        <source>The quarter is forecast at %1 of its quota.</source>
        <translation>La prévision du trimestre est à&#xa0;%1 de son quota.</translation>
    </message>
    <message>
        <source>No hourly cost is entered</source>
        <translation>Aucun coût horaire n’est saisi</translation>
    </message>
    <message>
        <source>No work was logged</source>
        <translation>Aucun travail n’a été saisi</translation>
    </message>
    <message>
        <source>without 1 rep whose hourly cost is not entered</source>
        <translation>sans 1 commercial dont le coût horaire n’est pas saisi</translation>
    </message>
    <message>
        <source>without %1 reps whose hourly cost is not entered</source>
        <translation>sans&#xa0;%1 commerciaux dont le coût horaire n’est pas saisi</translation>
    </message>
    <message>
        <source>Forecast of quota</source>
        <translation>Prévision sur quota</translation>
    </message>
    <message>
        <source>Forecast of the quarter ÷ the quotas of the quarter.</source>
        <translation>Prévision du trimestre ÷ quotas du trimestre.</translation>
    </message>
    <message>
        <source>No quota is set</source>
        <translation>Aucun quota fixé</translation>
    </message>
    <message>
        <source>Where closed leads stood then is not recorded</source>
        <translation>Où les pistes closes en étaient alors n’est pas enregistré</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Précision de la prévision</translation>
    </message>
    <message>
        <source>1 − |forecast − actual| ÷ actual, of the forecasts that were frozen 4 weeks before the end of quarters that are over; their mean.</source>
        <translation>1 − |prévision − réalisé| ÷ réalisé, des prévisions figées 4 semaines avant la fin de trimestres terminés&#xa0;; leur moyenne.</translation>
    </message>
    <message>
        <source>No forecast of a quarter that is over was frozen then</source>
        <translation>Aucune prévision d’un trimestre terminé n’a été figée alors</translation>
    </message>
    <message>
        <source>1 quarter</source>
        <translation>1 trimestre</translation>
    </message>
    <message>
        <source>%1 quarters</source>
        <translation>%1 trimestres</translation>
    </message>
    <message>
        <source>Return on leads</source>
        <translation>Rendement des pistes</translation>
    </message>
    <message>
        <source>No cost is entered</source>
        <translation>Aucun coût n’est saisi</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour&#xa0;%2</translation>
    </message>
    <message>
        <source>Cost per win</source>
        <translation>Coût par gain</translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation>%1 gagnées</translation>
    </message>
    <message>
        <source>Nothing was won</source>
        <translation>Rien n’a été gagné</translation>
    </message>
    <message>
        <source>Cost of effort</source>
        <translation>Coût de l’effort</translation>
    </message>
    <message>
        <source>Hours of work on leads in the week × the loaded hourly cost of each rep of today.</source>
        <translation>Heures de travail sur des pistes dans la semaine × coût horaire chargé d’aujourd’hui de chaque commercial.</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Hours on D’s and E’s in the week × the loaded hourly cost of each rep of today.</source>
        <translation>Heures sur les D et E dans la semaine × coût horaire chargé d’aujourd’hui de chaque commercial.</translation>
    </message>
    <message>
        <source>Return by source</source>
        <translation>Rendement par source</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation>Montant gagné</translation>
    </message>
    <message>
        <source>Per win</source>
        <translation>Par gain</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Relancées</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>ROI in full</source>
        <translation>ROI plein</translation>
    </message>
    <message>
        <source>No lead came in and no cost was entered in these months.</source>
        <translation>Aucune piste n’est arrivée et aucun coût n’a été saisi pendant ces mois.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What the week’s effort cost</source>
        <translation>Ce qu’a coûté l’effort de la semaine</translation>
    </message>
    <message>
        <source>An empty cost: the rep’s hourly cost is not entered.</source>
        <translation>Un coût vide&#xa0;: le coût horaire du commercial n’est pas saisi.</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>On D and E</source>
        <translation>Sur D et E</translation>
    </message>
    <message>
        <source>Of hours</source>
        <translation>Des heures</translation>
    </message>
    <message>
        <source>This book has no reps yet.</source>
        <translation>Ce carnet n’a pas encore de commerciaux.</translation>
    </message>
    <message>
        <source>Forecast against quota</source>
        <translation>Prévision face au quota</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Of quota</source>
        <translation>Du quota</translation>
    </message>
    <message>
        <source>Not known: where leads stood then that closed since is not recorded.</source>
        <translation>Pas connu&#xa0;: où en étaient alors les pistes closes depuis n’est pas enregistré.</translation>
    </message>
    <message>
        <source>How good forecasts were</source>
        <translation>Ce que valaient les prévisions</translation>
    </message>
    <message>
        <source>Quarters that are over; above zero is too much promised.</source>
        <translation>Trimestres terminés&#xa0;; au-dessus de zéro, c’est trop promis.</translation>
    </message>
    <message>
        <source>Weeks before the end</source>
        <translation>Semaines avant la fin</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Not known yet: no quarter is over of which a forecast was frozen.</source>
        <translation>Pas encore connu&#xa0;: aucun trimestre dont une prévision a été figée n’est terminé.</translation>
    </message>
    <message>
        <source>Look at %1: it cost %2 and brought %3 in a year.</source>
        <translation>Regarder&#xa0;%1&#xa0;: a coûté&#xa0;%2 et apporté&#xa0;%3 en un an.</translation>
    </message>
    <message>
        <source>Enter what the sources cost, to see their return.</source>
        <translation>Saisir ce que coûtent les sources, pour voir leur rendement.</translation>
    </message>
    <message>
        <source>Enter the hourly cost of every rep, to see what effort costs.</source>
        <translation>Saisir le coût horaire de chaque commercial, pour voir ce que coûte l’effort.</translation>
    </message>
    <message>
        <source>Set quotas, to hold the forecast against them.</source>
        <translation>Fixer des quotas, pour y comparer la prévision.</translation>
    </message>
    <message>
        <source>Weekly report for the CFO</source>
        <translation>Rapport hebdomadaire pour la direction financière</translation>
    </message>
    <message>
        <source>Headline numbers</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>What we do next week</source>
        <translation>Ce que nous faisons la semaine prochaine</translation>
    </message>
    <message>
        <source>Costs are entered by source and month, hourly costs by rep.</source>
        <translation>Les coûts sont saisis par source et par mois, les coûts horaires par commercial.</translation>
    </message>
    <message>
        <source>(Won amount − cost) ÷ cost, of the leads received %1, to date.</source>
        <translation>(Montant gagné − coût) ÷ coût, des pistes reçues sur la période&#xa0;%1, à ce jour.</translation>
    </message>
    <message>
        <source>Cost of the sources ÷ won leads, of the leads received %1, to date.</source>
        <translation>Coût des sources ÷ pistes gagnées, des pistes reçues sur la période&#xa0;%1, à ce jour.</translation>
    </message>
    <message>
        <source>Leads received %1, to date. At full follow-up: won amount ÷ follow-up rate. An empty cell is not known.</source>
        <translation>Pistes reçues sur la période&#xa0;%1, à ce jour. Si tout était relancé&#xa0;: montant gagné ÷ taux de relance. Une cellule vide n’est pas connue.</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Changes</name>
    <message>
        <source>from %1</source>
        <translation>depuis&#xa0;%1</translation>
    </message>
    <message>
        <source>came in as an A</source>
        <translation>arrivée notée A</translation>
    </message>
    <message>
        <source>on: %1</source>
        <translation>mis&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>released</source>
        <translation>relâché</translation>
    </message>
    <message>
        <source>off</source>
        <translation>plus mis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>released: %1</source>
        <translation>relâché&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Chart</name>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Marketing</name>
    <message>
        <source>No inquiry came in this week.</source>
        <translation>Aucune demande n’est arrivée cette semaine.</translation>
    </message>
    <message>
        <source>One inquiry came in this week.</source>
        <translation>Une demande est arrivée cette semaine.</translation>
    </message>
    <message>
        <source>%1 inquiries came in this week, %2 of them A’s and B’s.</source>
        <translation>%1 demandes sont arrivées cette semaine, dont&#xa0;%2 A et B.</translation>
    </message>
    <message>
        <source>Of the inquiries of %1 weeks %2 were followed up.</source>
        <translation>Des demandes de&#xa0;%1 semaines,&#xa0;%2 ont été relancées.</translation>
    </message>
    <message>
        <source>No cost is entered, so what a lead costs is not known.</source>
        <translation>Aucun coût n’est saisi, ce que coûte une piste n’est donc pas connu.</translation>
    </message>
    <message>
        <source>No cost is entered</source>
        <translation>Aucun coût n’est saisi</translation>
    </message>
    <message>
        <source>No such lead came in</source>
        <translation>Aucune piste de ce genre n’est arrivée</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour&#xa0;%2</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Leads received in the week.</source>
        <translation>Pistes reçues dans la semaine.</translation>
    </message>
    <message>
        <source>A’s and B’s</source>
        <translation>A et B</translation>
    </message>
    <message>
        <source>Inquiries of the week that are A’s or B’s by their grade of today ÷ those that have a grade.</source>
        <translation>Demandes de la semaine qui sont A ou B selon leur note d’aujourd’hui ÷ celles qui ont une note.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>None has a grade</source>
        <translation>Aucune n’a de note</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Hand-offs of %1 weeks that were accepted ÷ accepted or rejected, by the end of the week. Withdrawn ones do not count.</source>
        <translation>Transmissions de&#xa0;%1 semaines qui ont été acceptées ÷ acceptées ou rejetées, à la fin de la semaine. Celles qui ont été retirées ne comptent pas.</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Objectif&#xa0;%1</translation>
    </message>
    <message>
        <source>No hand-off in %1 weeks</source>
        <translation>Aucune transmission en&#xa0;%1 semaines</translation>
    </message>
    <message>
        <source>The period is the %1 weeks up to this one.</source>
        <translation>La période est celle des&#xa0;%1 semaines jusqu’à celle-ci.</translation>
    </message>
    <message>
        <source>No inquiry was answered</source>
        <translation>Aucune demande n’a eu de réponse</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Coût par piste</translation>
    </message>
    <message>
        <source>Cost ÷ leads.</source>
        <translation>Coût ÷ pistes.</translation>
    </message>
    <message>
        <source>Cost per A or B</source>
        <translation>Coût par A ou B</translation>
    </message>
    <message>
        <source>Cost ÷ leads that are A’s or B’s by their grade of today.</source>
        <translation>Coût ÷ pistes qui sont A ou B selon leur note d’aujourd’hui.</translation>
    </message>
    <message>
        <source>What came in this week</source>
        <translation>Ce qui est arrivé cette semaine</translation>
    </message>
    <message>
        <source>Inquiries by their grade of today.</source>
        <translation>Demandes selon leur note d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine dernière</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Pas de note</translation>
    </message>
    <message>
        <source>No inquiry came in this week or the last.</source>
        <translation>Aucune demande n’est arrivée cette semaine ni la semaine dernière.</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>What became of hand-offs</source>
        <translation>Ce que sont devenues les transmissions</translation>
    </message>
    <message>
        <source>By the week in which they were offered; withdrawn ones do not count.</source>
        <translation>Selon la semaine où elles ont été proposées&#xa0;; celles qui ont été retirées ne comptent pas.</translation>
    </message>
    <message>
        <source>Offered in</source>
        <translation>Proposées en</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualifiées</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendues</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>Hand-offs of %1 weeks, and leads of the week that came in below the profile.</source>
        <translation>Transmissions de&#xa0;%1 semaines, et pistes de la semaine entrées sous le profil.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Nothing was rejected, disqualified, given back or refused.</source>
        <translation>Rien n’a été rejeté, disqualifié, rendu ou refusé.</translation>
    </message>
    <message>
        <source>none said</source>
        <translation>aucun donné</translation>
    </message>
    <message>
        <source>Given up after contact</source>
        <translation>Abandonnées après un contact</translation>
    </message>
    <message>
        <source>Off profile, refused</source>
        <translation>Hors profil, refusées</translation>
    </message>
    <message>
        <source>Look at %1: %2 spent and nothing won from leads of these months.</source>
        <translation>Regarder&#xa0;%1&#xa0;:&#xa0;%2 dépensés et rien de gagné sur les pistes de ces mois.</translation>
    </message>
    <message>
        <source>Enter what the sources cost, to see what a lead and a win cost.</source>
        <translation>Saisir ce que coûtent les sources, pour voir ce que coûtent une piste et un gain.</translation>
    </message>
    <message>
        <source>Weekly report for marketing</source>
        <translation>Rapport hebdomadaire pour le marketing</translation>
    </message>
    <message>
        <source>Grades are those of today. Costs are entered by source and month.</source>
        <translation>Les notes sont celles d’aujourd’hui. Les coûts sont saisis par source et par mois.</translation>
    </message>
    <message>
        <source>Headline numbers</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>What we do next week</source>
        <translation>Ce que nous faisons la semaine prochaine</translation>
    </message>
    <message>
        <source>Which source pays?</source>
        <translation>Quelle source rapporte&#xa0;?</translation>
    </message>
    <message>
        <source>Follow-up on their leads</source>
        <translation>Relances de leurs pistes</translation>
    </message>
    <message>
        <source>Why leads were rejected</source>
        <translation>Pourquoi des pistes ont été rejetées</translation>
    </message>
    <message>
        <source>What sources bring</source>
        <translation>Ce qu’apportent les sources</translation>
    </message>
    <message>
        <source>Received %1, by the costs entered for these months.</source>
        <translation>Reçues sur la période&#xa0;%1, selon les coûts saisis pour ces mois.</translation>
    </message>
    <message>
        <source>Leads received %1, and what became of them to date.</source>
        <translation>Pistes reçues sur la période&#xa0;%1, et ce qu’elles sont devenues à ce jour.</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Painter</name>
    <message>
        <source>No place of this day is known yet.</source>
        <translation>Aucun lieu de cette journée n’est encore connu.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Place unknown</source>
        <translation>Lieu inconnu</translation>
    </message>
</context>
<context>
    <name>ridealong::report::President</name>
    <message>
        <source>We followed up %1 of the inquiries of %2 weeks.</source>
        <translation>Nous avons relancé&#xa0;%1 des demandes de&#xa0;%2 semaines.</translation>
    </message>
    <message>
        <source>The rest would have been worth %1 within a year.</source>
        <translation>Le reste aurait valu&#xa0;%1 en un an.</translation>
    </message>
    <message>
        <source>We won nothing this week.</source>
        <translation>Nous n’avons rien gagné cette semaine.</translation>
    </message>
    <message>
        <source>We won %1 this week.</source>
        <translation>Nous avons gagné&#xa0;%1 cette semaine.</translation>
    </message>
    <message>
        <source>The quarter is forecast at %1 of a quota of %2.</source>
        <translation>La prévision du trimestre est de&#xa0;%1 pour un quota de&#xa0;%2.</translation>
    </message>
    <message>
        <source>The quarter is forecast at %1; no quota is set.</source>
        <translation>La prévision du trimestre est de&#xa0;%1&#xa0;; aucun quota fixé.</translation>
    </message>
    <message>
        <source>For the inquiries of the %1 weeks up to this one.</source>
        <translation>Pour les demandes des&#xa0;%1 semaines jusqu’à celle-ci.</translation>
    </message>
    <message>
        <source>No average sale is known</source>
        <translation>Aucune vente moyenne n’est connue</translation>
    </message>
    <message>
        <source>No inquiry in %1 weeks</source>
        <translation>Aucune demande en&#xa0;%1 semaines</translation>
    </message>
    <message>
        <source>No work on leads is logged</source>
        <translation>Aucun travail sur des pistes n’est saisi</translation>
    </message>
    <message>
        <source>%1 inquiries not followed up</source>
        <translation>%1 demandes non relancées</translation>
    </message>
    <message>
        <source>At the end of the week.</source>
        <translation>À la fin de la semaine.</translation>
    </message>
    <message>
        <source>No next step was ever planned</source>
        <translation>Aucune prochaine action n’a jamais été prévue</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 en retard</translation>
    </message>
    <message>
        <source>likely %1 to %2</source>
        <translation>sans doute&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>In 8 of 10 simulations the quarter ends within the likely range.</source>
        <translation>Dans 8 simulations sur 10, le trimestre finit dans l’intervalle probable.</translation>
    </message>
    <message>
        <source>What follow-up is worth</source>
        <translation>Ce que valent les relances</translation>
    </message>
    <message>
        <source>The %1 inquiries of %2 weeks within a year: %3 buy from someone, %4 of these from us.</source>
        <translation>Les&#xa0;%1 demandes de&#xa0;%2 semaines en un an&#xa0;:&#xa0;%3 achètent chez quelqu’un, dont&#xa0;%4 chez nous.</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Relancées</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Apporte</translation>
    </message>
    <message>
        <source>More than now</source>
        <translation>Plus qu’aujourd’hui</translation>
    </message>
    <message>
        <source>Not known: it takes inquiries, logged work and an average sale.</source>
        <translation>Pas connu&#xa0;: il faut des demandes, du travail saisi et une vente moyenne.</translation>
    </message>
    <message>
        <source>Kept promises win</source>
        <translation>Les promesses tenues font gagner</translation>
    </message>
    <message>
        <source>Not known yet: it takes %1 closed leads whose every step was on time and %1 others. There are %2 and %3.</source>
        <translation>Pas encore connu&#xa0;: il faut&#xa0;%1 pistes closes dont chaque action était à temps et&#xa0;%1 autres. Il y en a&#xa0;%2 et&#xa0;%3.</translation>
    </message>
    <message>
        <source>Of the leads of a year whose every step was on time %1 were won, of the others %2.</source>
        <translation>Des pistes d’une année dont chaque action était à temps,&#xa0;%1 ont été gagnées, des autres&#xa0;%2.</translation>
    </message>
    <message>
        <source>The quarter by rep</source>
        <translation>Le trimestre par commercial</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Of quota</source>
        <translation>Du quota</translation>
    </message>
    <message>
        <source>This book has no reps yet.</source>
        <translation>Ce carnet n’a pas encore de commerciaux.</translation>
    </message>
    <message>
        <source>Not known: where leads stood then that closed since is not recorded.</source>
        <translation>Pas connu&#xa0;: où en étaient alors les pistes closes depuis n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Where the money is stuck</source>
        <translation>Où l’argent est bloqué</translation>
    </message>
    <message>
        <source>Idle: longer than its stage allows without a touch, a move or a step ahead.</source>
        <translation>Dormante&#xa0;: plus longtemps que son étape ne le permet sans contact, changement d’étape ou action à venir.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Pistes ouvertes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Dorment</translation>
    </message>
    <message>
        <source>Idle value</source>
        <translation>Valeur dormante</translation>
    </message>
    <message>
        <source>No lead was open.</source>
        <translation>Aucune piste n’était ouverte.</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Sans étape</translation>
    </message>
    <message>
        <source>Weekly report for the president</source>
        <translation>Rapport hebdomadaire pour la direction générale</translation>
    </message>
    <message>
        <source>Forecast is won plus open value times stage odds.</source>
        <translation>La prévision est le gagné plus la valeur ouverte fois la probabilité de l’étape.</translation>
    </message>
    <message>
        <source>Headline numbers</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Follow-ups on time</source>
        <translation>Relances à temps</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Affaires gagnées</translation>
    </message>
    <message>
        <source>What we do next week</source>
        <translation>Ce que nous faisons la semaine prochaine</translation>
    </message>
    <message>
        <source>Deals that moved</source>
        <translation>Affaires qui ont bougé</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Sur la table</translation>
    </message>
</context>
<context>
    <name>ridealong::report::ShortNames</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>ridealong::report::Workbook</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
</context>
<context>
    <name>rides</name>
    <message>
        <source>Find out who decides and what they need</source>
        <translation>Découvrir qui décide et ce dont ils ont besoin</translation>
    </message>
    <message>
        <source>Find out need, budget and time</source>
        <translation>Découvrir besoin, budget et délai</translation>
    </message>
    <message>
        <source>Agree on a day for the demonstration</source>
        <translation>Convenir d’un jour pour la démonstration</translation>
    </message>
    <message>
        <source>Agree on what the quote must hold</source>
        <translation>Convenir de ce que le devis doit contenir</translation>
    </message>
    <message>
        <source>Ask for the order</source>
        <translation>Demander la commande</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The working day must end later than it starts.</source>
        <translation>La journée de travail doit finir après son début.</translation>
    </message>
    <message>
        <source>The hours when customers receive must end later than they start.</source>
        <translation>Les heures où les clients reçoivent doivent finir après leur début.</translation>
    </message>
    <message>
        <source>The goal for field hours must reach at least as high as it starts.</source>
        <translation>Le haut de l’objectif d’heures de terrain ne peut pas être sous son bas.</translation>
    </message>
</context>
<context>
    <name>skills</name>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Walks in knowing only the name on the door. I tell what we are here for.</source>
        <translation>Arrive en ne connaissant que le nom sur la porte. Je dis pourquoi nous sommes là.</translation>
    </message>
    <message>
        <source>Has looked at the lead, but cannot say what this visit should end with.</source>
        <translation>A regardé la piste, mais ne sait pas dire à quoi cette visite doit aboutir.</translation>
    </message>
    <message>
        <source>Names a goal and whom we meet after I ask for them in the car.</source>
        <translation>Nomme un but et qui nous rencontrons après que je le demande en voiture.</translation>
    </message>
    <message>
        <source>Names the goal, the people and two questions unasked, and has brought what is needed.</source>
        <translation>Nomme de soi-même le but, les personnes et deux questions, et a apporté ce qu’il faut.</translation>
    </message>
    <message>
        <source>Also has a second goal in case the first falls, and shows others how to prepare.</source>
        <translation>A aussi un second but au cas où le premier tombe, et montre aux autres comment se préparer.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Starts with small talk or the product. I have to take over.</source>
        <translation>Commence par des banalités ou par le produit. Je dois prendre la main.</translation>
    </message>
    <message>
        <source>Says why we came, but not what the customer gets out of the time.</source>
        <translation>Dit pourquoi nous venons, mais pas ce que le client gagne à y passer du temps.</translation>
    </message>
    <message>
        <source>Says why we came and for how long once I have given the start.</source>
        <translation>Dit pourquoi nous venons et pour combien de temps une fois que j’ai lancé l’entretien.</translation>
    </message>
    <message>
        <source>Agrees on topics and time in the first minutes and asks what to add.</source>
        <translation>Convient des sujets et du temps dans les premières minutes et demande quoi ajouter.</translation>
    </message>
    <message>
        <source>The customer takes over the agenda as his own. Others copy this opening.</source>
        <translation>Le client fait sien l’ordre du jour. D’autres copient cette ouverture.</translation>
    </message>
    <message>
        <source>Questioning</source>
        <translation>Questionnement</translation>
    </message>
    <message>
        <source>Tells instead of asking. I ask the questions.</source>
        <translation>Raconte au lieu de demander. C’est moi qui pose les questions.</translation>
    </message>
    <message>
        <source>Asks what can be answered with yes or no, and goes on to the product.</source>
        <translation>Pose des questions auxquelles on répond par oui ou non, puis passe au produit.</translation>
    </message>
    <message>
        <source>Asks open questions from a list, and drops them at the first objection.</source>
        <translation>Pose des questions ouvertes d’une liste, et les lâche à la première objection.</translation>
    </message>
    <message>
        <source>Finds the problem, what it costs, who decides and by when.</source>
        <translation>Trouve le problème, ce qu’il coûte, qui décide et pour quand.</translation>
    </message>
    <message>
        <source>One question leads to the next until the customer says himself what should change.</source>
        <translation>Une question mène à la suivante jusqu’à ce que le client dise lui-même ce qui doit changer.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Talks most of the time and cuts the customer short.</source>
        <translation>Parle la plupart du temps et coupe le client.</translation>
    </message>
    <message>
        <source>Lets the customer finish, then says what was planned anyway.</source>
        <translation>Laisse le client finir, puis dit ce qui était prévu de toute façon.</translation>
    </message>
    <message>
        <source>Takes notes, and sums up when I give a sign.</source>
        <translation>Prend des notes, et résume quand je fais signe.</translation>
    </message>
    <message>
        <source>The customer talks more than we do. Sums up in the customer&apos;s words and checks them.</source>
        <translation>Le client parle plus que nous. Résume avec les mots du client et les vérifie.</translation>
    </message>
    <message>
        <source>Hears what is not said, leaves silence, and brings the quiet one in the room to speak.</source>
        <translation>Entend ce qui n’est pas dit, laisse le silence, et amène à parler la personne qui se tait.</translation>
    </message>
    <message>
        <source>Presenting value</source>
        <translation>Présentation de la valeur</translation>
    </message>
    <message>
        <source>Reads out features. I explain what they are good for.</source>
        <translation>Récite les caractéristiques. J’explique à quoi elles servent.</translation>
    </message>
    <message>
        <source>Names benefits, the same ones to everybody.</source>
        <translation>Nomme des avantages, les mêmes à tout le monde.</translation>
    </message>
    <message>
        <source>Ties a benefit to the customer&apos;s problem when I build the bridge.</source>
        <translation>Relie un avantage au problème du client quand je fais le pont.</translation>
    </message>
    <message>
        <source>Shows only what solves the problem that was named, with a figure or a reference.</source>
        <translation>Ne montre que ce qui résout le problème nommé, avec un chiffre ou une référence.</translation>
    </message>
    <message>
        <source>The customer works out the value aloud with his own figures.</source>
        <translation>Le client calcule la valeur à voix haute avec ses propres chiffres.</translation>
    </message>
    <message>
        <source>Handling objections</source>
        <translation>Traitement des objections</translation>
    </message>
    <message>
        <source>Falls silent, argues, or offers a discount. I step in.</source>
        <translation>Se tait, discute ou offre une remise. J’interviens.</translation>
    </message>
    <message>
        <source>Answers at once, without knowing what is meant.</source>
        <translation>Répond aussitôt, sans savoir ce qui est en cause.</translation>
    </message>
    <message>
        <source>Asks back first, and needs my help with price or competitors.</source>
        <translation>Questionne d’abord, et a besoin de mon aide pour le prix ou les concurrents.</translation>
    </message>
    <message>
        <source>Asks back, answers with proof, and makes sure that it is settled.</source>
        <translation>Questionne, répond avec des preuves, et s’assure que la question est réglée.</translation>
    </message>
    <message>
        <source>Raises the likely objection before the customer does, and coaches others in it.</source>
        <translation>Soulève l’objection probable avant le client, et y forme les autres.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Leaves with a promise to be in touch. I ask for the next step.</source>
        <translation>Repart en promettant de donner des nouvelles. Je demande la prochaine action.</translation>
    </message>
    <message>
        <source>Proposes a next step without a day.</source>
        <translation>Propose une prochaine action sans jour.</translation>
    </message>
    <message>
        <source>Gets a day, and asks for the order only after my sign.</source>
        <translation>Obtient un jour, et ne demande la commande qu’après mon signe.</translation>
    </message>
    <message>
        <source>Asks for the order or a dated next step each time, then waits for the answer.</source>
        <translation>Demande chaque fois la commande ou une prochaine action datée, puis attend la réponse.</translation>
    </message>
    <message>
        <source>The customer commits people, days or money while we are there.</source>
        <translation>Le client engage des personnes, des jours ou de l’argent pendant que nous y sommes.</translation>
    </message>
    <message>
        <source>Follow-through</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Nothing is written down. I log the visit.</source>
        <translation>Rien n’est noté. C’est moi qui saisis la visite.</translation>
    </message>
    <message>
        <source>Logs the visit days later, without a next step.</source>
        <translation>Saisit la visite des jours plus tard, sans prochaine action.</translation>
    </message>
    <message>
        <source>Logs the visit the same day when reminded, and keeps most promises.</source>
        <translation>Saisit la visite le jour même sur rappel, et tient la plupart des promesses.</translation>
    </message>
    <message>
        <source>Logs it with a dated next step before the next stop, and keeps each promise on time.</source>
        <translation>La saisit avec une prochaine action datée avant l’étape suivante, et tient chaque promesse à temps.</translation>
    </message>
    <message>
        <source>The customer has our summary the same day, and others take over this habit.</source>
        <translation>Le client a notre résumé le jour même, et d’autres reprennent cette habitude.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>expected a value</source>
        <translation>valeur attendue</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>They got in touch.</source>
        <translation>Ils nous ont contactés.</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Avec&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>%1 entries that made rows are missing from the change log.</source>
        <translation>%1 entrées dont sont nées des lignes manquent dans le journal des modifications.</translation>
    </message>
    <message>
        <source>%1 entries of the change log do not follow the one before them.</source>
        <translation>%1 entrées du journal des modifications ne suivent pas la précédente.</translation>
    </message>
    <message>
        <source>%1 streams of the change log have lost their newest entry.</source>
        <translation>%1 fils du journal des modifications ont perdu leur dernière entrée.</translation>
    </message>
    <message>
        <source>%1 ends of streams of the change log are not known as such.</source>
        <translation>%1 fins de fils du journal des modifications ne sont pas connues comme telles.</translation>
    </message>
    <message>
        <source>%1 entries that rows name are missing from the change log.</source>
        <translation>%1 entrées que des lignes nomment manquent dans le journal des modifications.</translation>
    </message>
</context>
<context>
    <name>suggest</name>
    <message numerus="yes">
        <source>Leads like this were won %1 of the time (learned from %n closed leads).</source>
        <translation>
            <numerusform>Les pistes comme celle-ci ont été gagnées dans&#xa0;%1 des cas (appris de&#xa0;%n piste close).</numerusform>
            <numerusform>Les pistes comme celle-ci ont été gagnées dans&#xa0;%1 des cas (appris de&#xa0;%n pistes closes).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>the keyring</source>
        <translation>le trousseau</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Nothing was changed. Check that its folder belongs to you and that the disk has room.</source>
        <translation>%1 ne peut pas être écrit. Rien n’a été modifié. Vérifiez que son dossier vous appartient et que le disque a de la place.</translation>
    </message>
    <message>
        <source>the keyring, which is locked or not running</source>
        <translation>le trousseau, qui est verrouillé ou ne fonctionne pas</translation>
    </message>
</context>
</TS>
