/** Databases, data engineering, analytics, machine learning, statistics. */
export const DATA = `
[technical]
Databases < IT = database; database management; database systems; DBMS; Datenbanken; Datenbanksysteme; bases de données; bases de datos; gestión de bases de datos; database design; basi di dati; bancos de dados; banco de dados; bazy danych; baz danych; base de données; base de datos; Datenbankentwicklung; RDBMS; data storage systems
Database administration < Databases = DBA!; database administrator; Datenbankadministration; administration de bases de données; administración de bases de datos; administrador de base de datos; database tuning; query optimisation; query optimization; amministrazione database; administracja bazami danych
Relational databases < Databases = relational database; relationale Datenbanken; bases de données relationnelles; bases de datos relacionales; relacyjne bazy danych; relacyjnych baz danych; database relazionali
SQL~ < Relational databases = SQL queries; structured query language; SQL-Abfragen; requêtes SQL; consultas SQL; zapytania SQL; SQL databases; SQL-Datenbanken; ANSI SQL
PostgreSQL < SQL = Postgres; Postgre SQL; psql
MySQL < SQL = My SQL; Maria DB
Microsoft SQL Server < SQL = SQL Server; MS SQL; MSSQL; MS SQL Server; T-SQL; Transact-SQL; SSMS; MS-SQL
Oracle Database < SQL = Oracle DB; Oracle?; Oracle 11g; Oracle 12c; Oracle 19c; Oracle SQL
PL/SQL < Oracle Database = PL-SQL; PLSQL
SQLite < SQL
IBM Db2 < SQL = DB2
Teradata < SQL, Data warehousing
SAP HANA < SQL, SAP = HANA!; S/4HANA database
Stored procedures < SQL = database triggers
NoSQL databases~ < Databases = NoSQL; non-relational databases; NoSQL-Datenbanken; document databases
MongoDB < NoSQL databases = Mongo DB; Mongo
Cassandra? < NoSQL databases = Apache Cassandra; ScyllaDB
Redis < NoSQL databases = in-memory cache
CouchDB < NoSQL databases = Couchbase
Neo4j < NoSQL databases = Cypher query language
HBase < NoSQL databases = Apache HBase
InfluxDB < NoSQL databases = time series databases
Firebase < NoSQL databases, Mobile development = Firestore
Supabase < PostgreSQL
Data modelling < Databases = data modeling; Datenmodellierung; modélisation de données; modelado de datos; modellazione dei dati; modelagem de dados; datamodellering; modelowanie danych; entity-relationship; dimensional modeling; modelagem dimensional; modélisation dimensionnelle; modellazione dimensionale; modelado dimensional
// Engineering
Data engineering < Databases = data engineer; data pipelines; data pipeline; Datenpipelines; Data-Engineering; ingénierie des données; ingeniería de datos; ingegneria dei dati; engenharia de dados; inżynieria danych; pipelines de données; data infrastructure; data platform
ETL! < Data engineering = ETL processes; ELT!; ETL pipelines; ETL-Prozesse; extract transform load; processus ETL; procesos ETL; ETL/ELT; data integration; Datenintegration; procesy ETL; intégration de données; integración de datos
Data warehousing~ < Data engineering = data warehouse; DWH!; Data-Warehouse; entrepôt de données; data warehouses; hurtownie danych; almacén de datos; data mart
Snowflake? < Data warehousing = Snowflake DWH; Snowflake Cloud
Databricks < Big data
Data lakes < Data engineering = data lake; data lakehouse; Apache Parquet
Big data < Data engineering = Big-Data; mégadonnées; grandes volumes de datos
Apache Spark < Big data = Spark?; PySpark; Spark SQL
Hadoop < Big data = Apache Hadoop; HDFS; MapReduce
Apache Hive < Big data = Hive?; HiveQL; Impala?; Presto?; Trino
Stream processing < Data engineering = streaming data; real-time data processing; Apache Storm; event streaming
Workflow orchestration~ < Data engineering
Apache Airflow < Workflow orchestration = Airflow; Google Cloud Composer
Dagster < Workflow orchestration = Prefect; Luigi pipelines
Apache NiFi < ETL = NiFi
dbt! < ETL, SQL = data build tool; dbt Core; dbt Cloud
ETL tools~ < ETL
Informatica PowerCenter < ETL tools = PowerCenter; IDMC
Talend < ETL tools
SSIS! < ETL tools, Microsoft SQL Server = SQL Server Integration Services; SSAS!
Data quality < Data engineering = data cleansing; Datenqualität; data cleaning; qualité des données; calidad de datos; Datenbereinigung; data validation; jakość danych; nettoyage de données; limpieza de datos
Data governance < Data engineering = data catalog; gouvernance des données; gobierno del dato; Data-Governance; metadata management
Master data management < Data governance = master data; Stammdaten; Stammdatenpflege; Stammdatenmanagement; données de base; datos maestros; dane podstawowe; Pflege der Kundendaten; Pflege der Stammdaten; Pflege von Daten; Datenpflege
Data migration < Data engineering = Datenmigration; migration de données; migración de datos; migracja danych
Data entry < Office administration = Datenerfassung; Dateneingabe; saisie de données; entrada de datos; introducción de datos; inserimento dati; data-invoer; wprowadzanie danych; inserção de dados; data-entry; captura de datos
// Analytics
Data analysis = data analytics; data analyst; Datenanalyse; Datenanalysen; Datenauswertung; analyse de données; análisis de datos; analisi dei dati; analisi dati; análise de dados; data-analyse; gegevensanalyse; analiza danych; analyse des données; analytics; exploratory data analysis
Business intelligence < Data analysis = BI!; informatique décisionnelle; inteligencia de negocio; business analytics; inteligencia de negocios; informatica decisionale
Reporting < Data analysis = Berichtswesen; report generation; management reporting; reportes; informes de gestión; reportistica; raportowanie; rapportage; tableaux de bord; dashboards; dashboard; Berichterstellung; KPI reporting; Reportings; relatórios de gestão; cuadros de mando; cruscotti
BI tools~ < Business intelligence, Data visualisation
[tool]
Power BI < BI tools = Microsoft Power BI; MS Power BI; PowerQuery
Tableau? < BI tools = Tableau Desktop; Tableau Server; Tableau Software
Qlik < BI tools = QlikView; Qlik Sense; QlikSense
Looker < BI tools = Looker Studio; Google Data Studio; LookML
MicroStrategy < BI tools = Business Objects
Apache Superset < BI tools
SAP BW < BI tools, SAP = BW/4HANA
Jupyter < Data analysis, Python = JupyterLab; Google Colab
Alteryx < Data analysis
KNIME < Data analysis = RapidMiner
SPSS < Statistical software = IBM SPSS
SAS! < Statistical software = SAS programming; SAS Enterprise Guide; SAS Base
Stata < Statistical software
EViews < Statistical software = Minitab; JASP; jamovi; GraphPad Prism
[technical]
Statistical software~ < Statistics
Data visualisation < Data analysis = data visualization; Datenvisualisierung; visualisation de données; visualización de datos; visualizzazione dati; visualização de dados; datavisualisatie; wizualizacja danych; data storytelling
Statistics < Mathematics = statistical analysis; statistical methods; Statistik; statistische Auswertung; statistische Methoden; statistiques; statistique; estadística; análisis estadístico; statistica; análise estatística; estatística; statistiek; statystyka; analiza statystyczna; statistical modeling; Biostatistik; biostatistique; bioestadística
Regression analysis < Statistics = linear regression; logistic regression; Regressionsanalyse; regression models; análisis de regresión
Time series analysis < Statistics = time series; forecasting models; Zeitreihenanalyse; séries temporelles; series temporales; serie storiche; séries temporais; Zeitreihen; tijdreeksen; szeregi czasowe
A/B testing < Statistics = A/B tests; AB testing; split testing; A/B-Tests; experimentation design; experimentación A/B; experimentation; tests A/B; sperimentazione A/B; testes A/B; testy A/B
Econometrics < Statistics, Economics = Ökonometrie; économétrie; econometría; ekonometria
Data mining < Data analysis = Data-Mining; minería de datos; fouille de données; eksploracja danych
Web analytics < Data analysis, Digital marketing = Webanalyse; Web-Analytics; Adobe Analytics; Matomo; analítica web; analyse web; analityka internetowa
Google Analytics < Web analytics = GA4; GTM!
Product analytics < Data analysis = Mixpanel; Amplitude?; Hotjar; user analytics
Web scraping < Data analysis = data scraping
pandas < Python, Data analysis
NumPy < Python, Data analysis
Geographic information systems < Data analysis = GIS!; geospatial analysis; Geoinformationssysteme; Geoinformatik; SIG!; systèmes d'information géographique; sistemas de información geográfica; Fernerkundung; télédétection; geospatial data; systemy informacji geograficznej; GIS-Systeme
// Machine learning
Data science < Data analysis = data scientist; Data-Science; science des données; ciencia de datos; scienza dei dati; ciência de dados; datawetenschap; predictive analytics; predictive modelling; predictive modeling
Artificial intelligence < IT = AI!; KI!; künstliche Intelligenz; intelligence artificielle; inteligencia artificial; intelligenza artificiale; kunstmatige intelligentie; sztuczna inteligencja
Machine learning < Artificial intelligence, Data science = ML!; maschinelles Lernen; apprentissage automatique; apprentissage machine; aprendizaje automático; apprendimento automatico; aprendizado de máquina; uczenie maszynowe; Machine-Learning; machine learning models
Deep learning < Machine learning = neural networks; Deep-Learning; neuronale Netze; réseaux de neurones; redes neuronales; reti neurali; redes neurais; apprentissage profond; sieci neuronowe; convolutional neural networks; CNN?; transformers architecture; uczenie głębokie
Deep learning frameworks~ < Deep learning, Python
TensorFlow < Deep learning frameworks = Tensor Flow
PyTorch < Deep learning frameworks = Torch?
Keras < Deep learning frameworks
JAX? < Deep learning frameworks
scikit-learn < Machine learning, Python = sklearn; scikit learn
XGBoost < Machine learning
Natural language processing < Machine learning = NLP!; Sprachverarbeitung; traitement du langage naturel; procesamiento del lenguaje natural; text analytics; elaborazione del linguaggio naturale; TALN!; przetwarzanie języka naturalnego
Large language models < Natural language processing, Deep learning = LLM!; LLMs; GenAI; GPT!; HuggingFace; fine-tuning LLMs
Computer vision < Machine learning = image processing; Bildverarbeitung; vision par ordinateur; visión por computador; image recognition; traitement d'images; visión artificial; visione artificiale; przetwarzanie obrazów; machine vision
Recommender systems < Machine learning = recommendation systems; recommendation engine
Reinforcement learning < Machine learning = bestärkendes Lernen
MLOps < Machine learning, DevOps = model deployment
Speech recognition < Machine learning = speech-to-text; text-to-speech; Spracherkennung
Optimisation methods < Mathematics = linear programming; mathematical optimization; mathematical optimisation; recherche opérationnelle; investigación operativa; ricerca operativa
Mathematics = mathematical modelling; mathematical modeling; Mathematik; mathématiques; matemáticas; matematica; wiskunde; matematyka; maths
Simulation < Mathematics = Monte Carlo simulation; Simulationen; simulations; simulación; simulazione; symulacja; AnyLogic; MATLAB/Simulink
Bioinformatics < Data science, Life sciences = Bioinformatik; bio-informatique; bioinformática; genomics; NGS!; next-generation sequencing; sequencing data; bioinformatyka
Quantitative finance < Finance, Mathematics = quantitative analysis; quant finance; derivatives pricing; Monte-Carlo
`;
